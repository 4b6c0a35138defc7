/** What a body says of its part; `body` is who says it, which is not always whose part it is. */
export type WordOfBody = { part: string; body: string } & (
  | { is: 'taken-over' }
  | { is: 'asked-back'; asks: readonly string[] }
  | { is: 'answered'; outcome: 'yes' | 'no' }
  | { is: 'call-back-answered'; outcome: 'called-back' | 'too-late' }
);

export type BundleEvent =
  | WordOfBody
  | { is: 'started' }
  /** By the applicant, the whole of it. */
  | { is: 'withdrawn' }
  /** The applicant has put right what the list named. */
  | { is: 'corrected' }
  /** The applicant's time for that is over. */
  | { is: 'not-corrected' }
  /** The lead has rung and got nothing; an officer's word. */
  | { is: 'given-up'; part: string }
  | { is: 'time' };

/** What is owed by an event. */
export type BundleStep =
  | { do: 'tell' | 'call-back' | 'pass-correction' | 'remind' | 'escalate'; part: string }
  /** One list over all bodies. */
  | { do: 'send-corrections'; parts: readonly string[] }
  /** The one result, with each body's document. */
  | { do: 'close' };

/** Days and clocks, which the domain does not know. */
export interface BundleMoment {
  now: Date;
  /** When the body's term would end that begins now. */
  dueOf: (part: string) => Date;
  /** A body that was reminded and is silent for so long is the lead's to ring. */
  escalateAfterMs: number;
}
