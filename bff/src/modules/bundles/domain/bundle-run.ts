import type { BundlePart, PartPlan } from './bundle-part';
import type { Gives } from './what-is-given';

/** A part as its bundle's profile had it on the day of the start; that holds to its end. */
export interface RunPlan extends PartPlan {
  name: string;
  gives: Gives;
  wants: { fields: { key: string; kind: 'text' | 'day' | 'money' | 'yes-no' }[]; document: string | null };
  within: { length: number; unit: 'calendar-days' | 'working-days' };
  /** An item of this centre; null: a request to another body. */
  itemCode: string | null;
}

export interface RunPart extends BundlePart {
  plan: RunPlan;
  /** What the body answered, sealed: it is about the applicant; null: nothing yet. */
  results: string | null;
  reason: string | null;
  document: { title: string; number: string } | null;
}

/** One 一件事 of one applicant. How the whole stands is worked out of its parts, and not kept. */
export interface BundleRun {
  userId: string;
  itemCode: string;
  name: string;
  /** The request that made it, made by the client; a repeat gets the same run. */
  requestKey: string;
  /** Of the one form; sealed. */
  answers: string;
  escalateAfterDays: number;
  /** By when the whole is to be over. */
  dueAt: Date;
  parts: RunPart[];
  startedAt: Date;
  /** When a part last began or went on: bodies are asked ever less often from then. */
  movedAt: Date;
  timeline: { at: Date; words: string }[];
}

/** The id under which a body is asked: the same for every try. */
export const requestIdOf = (runId: string, code: string): string => `${runId}-${code}`;

/** The run of a request; ids of runs have no hyphen. */
export const runIdOf = (requestId: string): string => requestId.split('-', 1)[0] ?? '';
