/** A mistake that somebody really makes in the centre of Liuzhou, and all that the check says of it. */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  /** What stands there; empty for a file that the centre has not got. */
  readonly from: string;
  readonly to: string;
  /** Place, what is wrong, what to do; several of them only where the mistake is several. */
  readonly says: readonly string[];
}
