/**
 * Where something was done, for the security log: enough for the member to know their own place,
 * without keeping the whole address.
 */
export function placeOf(entry: string, address: string): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4?.[1] !== undefined) return `${entry} · ${v4[1]}.*`;
  const network = address.split(':').slice(0, 3).join(':');
  return `${entry} · ${network}:*`;
}
