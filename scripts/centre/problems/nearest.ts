/** The name that was probably meant; null where none is near. */
export function nearest(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const other of names) {
    const distance = distanceBetween(name.toLowerCase(), other.toLowerCase());
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** Letters put in, left out or exchanged (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, letterThere] of [...other].entries())
      next.push(
        Math.min(next[place]! + 1, row[place + 1]! + 1, row[place]! + (letter === letterThere ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length]!;
}
