/** A change of an account that its member is to be told of by every way; plain Chinese, nothing personal in it. */
export interface SecurityChange {
  /** What happened, a whole sentence. */
  words: string;
  /** What it means and what to do, beside what every such message says. */
  next?: string;
  /** Only into the inbox: nobody's money or way in hangs on it. */
  quiet?: true;
  /** The number that the member had until now, sealed: whoever holds it hears of this as well. */
  formerPhone?: string;
}

/** Waits to be told; the id makes a repeat harmless. */
export interface UntoldChange extends SecurityChange {
  changeId: string;
  at: Date;
}
