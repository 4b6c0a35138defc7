/** A page as it was taken, before it is added to its material. */
export interface Shot {
  id: number;
  picture: Blob;
  /** Address of the picture in this browser. */
  url: string;
}

/** One place earlier (-1) or later (1); at an end it stays. */
export function moved(shots: readonly Shot[], id: number, by: -1 | 1): Shot[] {
  const from = shots.findIndex((shot) => shot.id === id);
  const to = from + by;
  const order = [...shots];
  const [shot, other] = [order[from], order[to]];
  if (shot !== undefined && other !== undefined) [order[from], order[to]] = [other, shot];
  return order;
}

export function without(shots: readonly Shot[], id: number): Shot[] {
  return shots.filter((shot) => shot.id !== id);
}

/** A new one at the end, or in the place of the one that is taken again. */
export function taken(shots: readonly Shot[], shot: Shot, insteadOf: number | null): Shot[] {
  const again = shots.some(({ id }) => id === insteadOf);
  return again ? shots.map((one) => (one.id === insteadOf ? shot : one)) : [...shots, shot];
}

/** Files in the order of the pages; their names only tell them apart, since the order may still change. */
export function filesOf(shots: readonly Shot[], pagesBefore: number): File[] {
  return shots.map(
    ({ picture }, index) =>
      new File([picture], `拍照-${pagesBefore + index + 1}.jpg`, { type: 'image/jpeg' }),
  );
}
