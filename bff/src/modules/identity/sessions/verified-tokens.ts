/** What a token says, once its signature is known to be ours. */
export interface TokenClaims {
  sessionId: string;
  audience: string;
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Two generations of this many: some 2 MB, and the tokens in use stay whatever else comes by. */
const mostOfOneAge = 2000;

/**
 * Tokens whose signature was checked, by their whole text, so that a token in use is checked once and not at each call.
 *
 * Why that is safe: the signature covers every byte of the token, and it is found again only by those very bytes, so
 * what was true of it once stays true as long as the key is the same; this memory belongs to one `Tokens` and so to
 * one key. Nothing that changes with time or place is kept as judged: expiry and audience are compared at each read,
 * and the session itself is asked of Redis at each call. Only tokens that we signed are kept, so that strangers
 * cannot fill it, and it is bounded.
 */
export class VerifiedTokens {
  private young = new Map<string, TokenClaims>();
  private old = new Map<string, TokenClaims>();

  find(token: string): TokenClaims | undefined {
    const young = this.young.get(token);
    if (young !== undefined) return young;
    const old = this.old.get(token);
    if (old !== undefined) this.keep(token, old);
    return old;
  }

  keep(token: string, claims: TokenClaims): void {
    if (this.young.size >= mostOfOneAge) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(token, claims);
  }
}
