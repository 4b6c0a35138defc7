/** Who did it: ids only, so that the trace holds no personal data. */
export type TraceActor =
  | { kind: 'anonymous' }
  | { kind: 'member'; id: string }
  | { kind: 'staff'; id: string; role: string }
  /** A phone at the desk of this officer, who answers for it. */
  | { kind: 'desk-phone'; id: string; role: string }
  | { kind: 'machine'; id: string };

export interface TraceEvent {
  /** Past tense, as in the endpoint's row, e.g. `case.opened-by-staff`. */
  event: string;
  actor: TraceActor;
  /** Id of what it was done to, or null. */
  subject: string | null;
  requestId: string;
}

export interface TraceEntry extends TraceEvent {
  at: Date;
}

/** A search by staff showed the person's row, masked; what was opened from it has traces of its own. */
export const listedEvent = 'person.listed';
