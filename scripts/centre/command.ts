import type { ParseArgsConfig } from 'node:util';

import { day } from '@gjj/shared-types';

/** Where the tool stands. */
export interface Ground {
  /** The folder that holds every centre, with `_law` and `_defaults` beside them. */
  readonly centres: string;
  /** From where the paths that somebody typed are meant. */
  readonly workingFolder: string;
  /** Paths are shown from here. */
  readonly root: string;
  /** The day at the centre, YYYY-MM-DD. */
  readonly today: string;
  /** Where the store is (MONGODB_URI) and what opens it (DATA_KEYS); whatever else there may be. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a command has to say; `failed` is exit code 1. */
export interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

export interface Input {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  /** After the command's name, e.g. `<folder> [--on DATE]`. */
  readonly usage: string;
  /** What it does. */
  readonly words: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** How many folders and files it takes. */
  readonly takes: readonly [least: number, most: number];
  run(input: Input, ground: Ground): Promise<Outcome>;
}

/** What was typed cannot be understood; exit code 2. */
export class UsageError extends Error {}

export const fine = (text: string): Outcome => ({ text, failed: false });

export function textOf({ values }: Input, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** @throws UsageError where the option is no day */
export function dayOption(input: Input, option: string): string | undefined {
  const text = textOf(input, option);
  if (text === undefined) return undefined;
  if (day.safeParse(text).success) return text;
  throw new UsageError(`--${option} 要写成 2026-12-01 这样的日期（${text} 不是）`);
}
