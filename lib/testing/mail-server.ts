import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface CaughtMail {
  readonly to: string;
  readonly headers: string;
  readonly text: string;
}

/** A plain mail as its reader sees it (RFC 2045, section 6.7). */
function read(raw: string): Omit<CaughtMail, "to"> {
  const [headers = "", ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\n\n").replaceAll("\r\n", "\n");
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(headers)) return { headers, text: body };
  const bytes = body.replaceAll("=\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => `%${hex}`);
  return { headers, text: decodeURIComponent(bytes.replaceAll(/%(?![0-9A-F]{2})/g, "%25")) };
}

/** A real mail server on this computer. It keeps what it is given; what `refuse` names it does not take. */
export class MailServer {
  readonly mails: CaughtMail[] = [];
  /** While true, whoever sends waits for an answer. */
  isSilent = false;
  /** How many were at the point of sending. */
  callers = 0;
  private server: SMTPServer | null = null;
  private port = 0;

  constructor(private readonly refuse: (to: string) => { code: number } | null = () => null) {}

  /** On the port that it had before, if it was up already. */
  async start(): Promise<string> {
    const server = new SMTPServer({
      authOptional: true,
      closeTimeout: 50,
      disableReverseLookup: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: ({ address }, _, callback) => {
        this.callers += 1;
        if (this.isSilent) return;
        const refusal = this.refuse(address);
        callback(refusal && Object.assign(new Error("No such mailbox"), { responseCode: refusal.code }));
      },
      onData: (stream, { envelope }, callback) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const raw = Buffer.concat(chunks).toString("utf8");
          for (const { address } of envelope.rcptTo) this.mails.push({ to: address, ...read(raw) });
          callback();
        });
      },
    });
    // Who is killed in the midst of a mail breaks the connection off: that is what such a test is about.
    server.on("error", () => {});
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
    return `smtp://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
    this.server = null;
  }
}
