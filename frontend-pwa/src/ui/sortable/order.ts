/** Moves a row; a place outside the list means its nearer end. */
export function move<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = items[from];
  if (moved === undefined) return [...items];
  const place = Math.min(Math.max(0, to), items.length - 1);
  return items.toSpliced(from, 1).toSpliced(place, 0, moved);
}
