/** What an account has proven so far; hashes and ids only. */
export interface BindingParty {
  userId: string;
  /** Keyed hash of the proven ID number, or null. */
  idNumberIndex: string | null;
  hasOpenid: boolean;
  /** The number that signs in to the account, or null. */
  phone: string | null;
  /** Made by a window, and nothing has ever signed in to it. */
  madeAtWindow: boolean;
}

export interface BindingAsk {
  user: BindingParty;
  /** The account that holds this identity already. */
  owner: BindingParty | null;
  idNumberIndex: string;
  /** The number that the user has just proven. */
  phone: string;
}

export type BindingDecision =
  /** The identity is nobody's yet. */
  | 'bind'
  /** It is this user's already. */
  | 'keep'
  /** It is the same person's account from the web, or from a window: what they sign in with moves into it. */
  | 'join'
  /** It is, or this user is, somebody else. */
  | 'refuse';

/**
 * One person ↔ one openid per centre. Name and ID number are known to many, so an account that somebody signs in to
 * is joined only by who also proves its phone; every other change needs a person at a window. One that a window made
 * and that nobody signs in to yet is as good as none: whoever could bind the identity joins it.
 */
export function decideBinding({ user, owner, idNumberIndex, phone }: BindingAsk): BindingDecision {
  if (user.idNumberIndex !== null && user.idNumberIndex !== idNumberIndex) return 'refuse';
  if (owner === null) return 'bind';
  if (owner.userId === user.userId) return 'keep';
  if (owner.madeAtWindow) return 'join';
  const joinable = user.hasOpenid && !owner.hasOpenid && owner.phone === phone;
  return joinable ? 'join' : 'refuse';
}
