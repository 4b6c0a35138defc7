import { z } from 'zod';
import { addDays, addMonths } from './calendar';
import { sourceSchema } from './rule-schema';

const span = { length: z.int().positive(), unit: z.enum(['calendar-days', 'months']) };
const spanSchema = z.strictObject(span);
type Span = z.infer<typeof spanSchema>;

/** Paper that a window elsewhere took in: kept there for a time, in which the centre collects it. */
export const windowPaperSchema = z.strictObject({
  keptFor: spanSchema,
  collected: z.string(),
  /** Days after receipt on which the window and the centre are reminded. */
  remindAfterDays: z.array(z.int().positive()).default([]),
  /** So long after its receipt an archived bundle may be destroyed; left out: never. */
  destroyAfter: z.strictObject({ ...span, source: sourceSchema }).optional(),
  source: sourceSchema,
});
export type WindowPaper = z.infer<typeof windowPaperSchema>;

/** The days that matter to a bundle of paper; the day of its receipt does not count (民法典 art. 201). */
export interface PaperTerms {
  /** The last day at the window. */
  dueOn: string;
  /** Days on which somebody is reminded, in order. */
  remindOn: string[];
  destroyFrom: string | null;
}

export function paperTerms(
  { keptFor, remindAfterDays, destroyAfter }: WindowPaper,
  takenOn: string,
): PaperTerms {
  return {
    dueOn: after(takenOn, keptFor),
    remindOn: remindAfterDays.map((days) => addDays(takenOn, days)).sort(),
    destroyFrom: destroyAfter === undefined ? null : after(takenOn, destroyAfter),
  };
}

function after(day: string, { length, unit }: Span): string {
  return unit === 'months' ? addMonths(day, length) : addDays(day, length);
}
