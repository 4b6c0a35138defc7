import type { Command } from '../command';
import { archiveYear } from './archive-year';
import { check } from './check';
import { decide } from './decide';
import { diff } from './diff';
import { dryRun } from './dry-run';
import { explain } from './explain';
import { newCentre } from './new';
import { preview } from './preview';
import { publish } from './publish';
import { replay } from './replay';
import { test } from './test';

/** In the order in which a centre is written. */
export const commands: Readonly<Record<string, Command>> = {
  new: newCentre,
  check,
  test,
  decide,
  explain,
  preview,
  diff,
  'dry-run': dryRun,
  publish,
  replay,
  'archive-year': archiveYear,
};
