/** A problem as a rule officer reads it. */
export interface Saying {
  /** What is wrong, in a sentence. */
  readonly wrong: string;
  readonly todo: string;
}

/** By the message of the check: what is said of it. The parts are what the pattern caught. */
export type Sayings = readonly (readonly [RegExp, (...parts: string[]) => Saying])[];

export const say = (wrong: string, todo: string): Saying => ({ wrong, todo });
