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

const privateNetwork = /^(::1$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::ffff:127\.|f[cd])/i;

/** The coarse network of an address, which is all that is known of a place; 不清楚 where it tells nothing. */
export function networkOf(address: string): string {
  if (address === '' || privateNetwork.test(address)) return '不清楚';
  return placeOf('网络', address);
}
