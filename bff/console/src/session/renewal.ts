/** Renew in the second half of the session's life, and only while somebody is at the desk. */
export function shouldRenew(
  session: { grantedAt: number; expiresAt: string },
  now: number,
  someoneHere: boolean,
): boolean {
  const expires = Date.parse(session.expiresAt);
  return someoneHere && now < expires && now - session.grantedAt >= (expires - session.grantedAt) / 2;
}
