import { readFileSync } from 'node:fs';
import {
  caseStates,
  caseStateWords,
  caseTransitions,
  clockNames,
  letterTitles,
  staffRoles,
  staffRoleWords,
  suspendedClockOf,
  taskNames,
  type CaseState,
  type CaseTransition,
  type ClockName,
} from '@gjj/shared-types';
import { parse } from 'yaml';
import { z } from 'zod';

import { inRoot } from '../checkout';
import { clockWords, conditionWords, taskWords } from './lifecycle-words';
import { markdownTable } from './markdown-table';

const commonTerms = '_defaults';
const term = z.object({ length: z.int(), unit: z.enum(['calendar-days', 'working-days']) });
/** Those of matters stand in the same file. */
const terms = z.looseRecord(z.enum(clockNames), term);
const rows: readonly CaseTransition[] = caseTransitions;
const code = (words: string): string => `\`${words}\``;
const codes = (words: readonly string[] = []): string => words.map(code).join(', ');

/** docs/lifecycle.md as the state table gives it; nothing in it is written by hand but the words beside the names. */
export function lifecyclePage(): string {
  return `${[
    '# The life of a case',
    'Made from the state table in `shared-types/src` by `node --import tsx scripts/docs/main.ts`. Do not edit: change the table and make it again; a test compares the two.',
    '## In one picture',
    diagram(),
    '## States',
    'What a member reads is the sentence; what staff read is the term. “Open” counts for “one open case per member and item”.',
    stateTable(),
    '## Clocks',
    `Lengths belong to the centre; these are the common ones (${code(commonTerms)}). The first day does not count (民法典 art. 201).`,
    clockTable(),
    '## Transitions',
    `${code('system')} is the worker; a machine may accept and approve, never refuse. Notices go to the member; besides these, the clock sends ${code('correction-reminder')}, and ${code('close')} sends ${code('account-closed')} where the item closes the account.`,
    transitionTable(),
    '## Conditions',
    markdownTable(['condition', 'holds when'], Object.entries(conditionWords).map(named)),
    '## Tasks',
    'Owed work, carried in the case’s outbox and done by the worker; each may run twice without harm.',
    markdownTable(
      ['task', 'what is done'],
      taskNames.map((name) => named([name, taskWords[name]])),
    ),
    '## Roles',
    markdownTable(
      ['role', '角色'],
      staffRoles.map((role) => named([role, staffRoleWords[role]])),
    ),
  ].join('\n\n')}\n`;
}

const named = ([name, words]: readonly [string, string]): string[] => [code(name), words];

/** Mermaid takes no hyphen in a state's name. */
const node = (state: CaseState): string => state.replaceAll('-', '_');

function diagram(): string {
  const left = new Set(rows.flatMap(({ from }) => from));
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...caseStates.map((state) => `  state "${caseStateWords[state].term} ${state}" as ${node(state)}`),
    '  [*] --> draft',
    ...rows.flatMap(({ action, from, to }) =>
      from.map((state) => `  ${node(state)} --> ${node(to)}: ${action}`),
    ),
    ...caseStates.filter((state) => !left.has(state)).map((state) => `  ${node(state)} --> [*]`),
    '```',
  ].join('\n');
}

function stateTable(): string {
  return markdownTable(
    ['state', '状态', '职工看到的', 'with', 'open', 'clock'],
    caseStates.map((state) => {
      const { term: words, sentence, holder, open } = caseStateWords[state];
      return [code(state), words, sentence, holder, open ? 'yes' : 'no', clocksIn(state)];
    }),
  );
}

/** The clock that runs in a state, and the one that stands still. */
function clocksIn(state: CaseState): string {
  const { clock } = caseStateWords[state];
  const stopped = suspendedClockOf(state);
  const running = clock === null ? '–' : code(clock);
  return stopped === null ? running : `${running}; ${code(stopped)} stands still`;
}

function clockTable(): string {
  const lengths = terms.parse(
    parse(readFileSync(inRoot('bff', 'centres', commonTerms, 'terms.yaml'), 'utf8')),
  );
  const lengthOf = (name: ClockName) => `${lengths[name].length} ${lengths[name].unit.replace('-', ' ')}`;
  return markdownTable(
    ['clock', 'length', 'runs', 'at its end'],
    clockNames.map((name) => [code(name), lengthOf(name), clockWords[name].runs, clockWords[name].end]),
  );
}

function transitionTable(): string {
  return markdownTable(
    ['action', 'from', 'to', 'by', 'conditions', 'notice', 'letter', 'tasks'],
    rows.map(({ action, from, to, by, conditions, notice, letter, tasks }) => [
      code(action),
      codes(from),
      code(to),
      by.join(', '),
      codes(conditions),
      notice ?? '',
      letter === undefined ? '' : letterTitles[letter],
      codes(tasks),
    ]),
  );
}
