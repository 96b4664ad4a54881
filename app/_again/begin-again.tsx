interface BeginAgainProps {
  readonly action: string;
  readonly text: string;
  readonly button: string;
}

/** The button that begins a new assessment from the last answers. */
export function BeginAgain({ action, text, button }: BeginAgainProps) {
  return (
    <form method="post" action={action} className="no-print mt-1.5">
      <p className="max-w-measure text-ink-soft">{text}</p>
      <button type="submit" className="button button-second mt-1 w-full sm:w-fit">
        {button}
      </button>
    </form>
  );
}
