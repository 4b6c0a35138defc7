import type { Actor } from '../../platform/acting';

export type TraceActor = Actor;

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
