import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const temperaments = [
  'fast',
  'slow',
  'asks',
  'asks-again',
  'refuses',
  'forgets',
  'takes-over',
  'twice',
  'changes-mind',
  'for-another',
  'too-late',
] as const;
export type Temperament = (typeof temperaments)[number];

export const handSteps = ['take-over', 'ask', 'yes', 'no'] as const;
export type HandStep = (typeof handSteps)[number];

/** What a body does by itself, one step after the other, when it is told, reminded, or given what it had asked for. */
interface Ways {
  readonly told: readonly HandStep[];
  readonly reminded: readonly HandStep[];
  readonly corrected: readonly HandStep[];
}

const never = { told: [], reminded: [], corrected: [] } as const;
const yes = ['take-over', 'yes'] as const;

export const WAYS: Readonly<Record<Temperament, Ways>> = {
  fast: { ...never, told: yes, corrected: ['yes'] },
  slow: { ...never, reminded: yes, corrected: ['yes'] },
  asks: { ...never, told: ['take-over', 'ask'], corrected: ['yes'] },
  'asks-again': { ...never, told: ['take-over', 'ask'], corrected: ['ask'] },
  refuses: { ...never, told: ['take-over', 'no'], corrected: ['no'] },
  forgets: never,
  'takes-over': { ...never, told: ['take-over'] },
  twice: { ...never, told: ['yes', 'yes'] },
  'changes-mind': { ...never, told: ['yes', 'no'] },
  'for-another': { ...never, told: ['take-over', 'yes'] },
  'too-late': { ...never, told: ['take-over'], reminded: ['yes'] },
};

const file = z.record(z.string(), z.enum(temperaments));

/** By the name of the body. */
export function readTemperaments(): Readonly<Record<string, Temperament>> {
  return file.parse(parse(readFileSync(new URL('temperaments.yaml', import.meta.url), 'utf8')));
}
