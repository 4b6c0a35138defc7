import type { WordOfBody } from './bundle-event';
import type { RunPart } from './bundle-run';

/** How far a body is, by its own words. */
interface Heard {
  status: 'told' | 'taken-over' | 'asked-back' | 'done' | 'refused' | 'called-back';
  asks: readonly string[];
}

/**
 * What a body's standing says as an event; null: nothing new.
 * @param passing a correction is still on its way to the body, which cannot have looked at it
 */
export function heardOf(part: RunPart, { status, asks }: Heard, passing: boolean): WordOfBody | null {
  const by = { part: part.code, body: part.body };
  switch (status) {
    case 'told':
      return null;
    case 'taken-over':
      return { ...by, is: 'taken-over' };
    case 'asked-back':
      return passing ? null : { ...by, is: 'asked-back', asks };
    case 'called-back':
      return { ...by, is: 'call-back-answered', outcome: 'called-back' };
    case 'done':
      return { ...by, is: 'answered', outcome: 'yes' };
    case 'refused':
      return { ...by, is: 'answered', outcome: 'no' };
  }
}
