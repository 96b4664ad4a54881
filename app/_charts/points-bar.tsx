/** A number of points as the length of a bar, the greatest of a list at full length. */
export function PointsBar({ points, most }: { points: number; most: number }) {
  return (
    <svg className="h-1 w-full" aria-hidden="true" focusable="false">
      <rect width="100%" height="8" className="fill-chart-band" />
      <rect width={`${most > 0 ? (100 * points) / most : 0}%`} height="8" className="fill-chart-firm" />
    </svg>
  );
}
