import { dayOf } from '@gjj/shared-types';
import type { OwedEntry } from '../../../platform/owing';
import type { BundleRow } from '../bundle-model';
import type { BundleParts } from '../bundle-parts';
import { requestIdOf, type RunPart } from '../domain/bundle-run';
import { whatIsGiven } from '../domain/what-is-given';
import type { AskOfBody } from '../ports';
import { changeBundle } from './change-bundle';

/** Owed work of a run; each may run twice for one entry, because the far side gets our id. */
export async function carryOutBundle(
  parts: BundleParts,
  row: BundleRow,
  { name, facts, entryId }: OwedEntry,
): Promise<void> {
  const part = row.parts.find(({ code }) => code === facts['part']);
  if (part === undefined) throw new Error(`a bundle owes ${name} of no part`);
  const desk = deskOf(parts, part);
  const requestId = requestIdOf(row._id, part.code);
  if (name === 'tell') return tell(parts, row, part);
  if (name === 'remind') return desk.remind(requestId, entryId);
  if (name === 'pass-correction') return desk.correct(requestId, entryId, '申请人已经补正');
  if (name !== 'call-back') throw new Error(`a bundle owes no ${name}`);
  const outcome = await desk.callBack(requestId);
  const { code, body } = part;
  await changeBundle(parts, row._id, { is: 'call-back-answered', part: code, body, outcome });
}

export const deskOf = ({ bodies, own }: Pick<BundleParts, 'bodies' | 'own'>, { plan }: RunPart) =>
  plan.itemCode === null ? bodies : own;

/**
 * Asks by our id first, so that a lost answer tells nobody twice. What was called back while it was on its way is called
 * back once more: what the body heard first does not matter.
 */
async function tell(parts: BundleParts, row: BundleRow, part: RunPart): Promise<void> {
  if (part.state !== 'told') return;
  const desk = deskOf(parts, part);
  const requestId = requestIdOf(row._id, part.code);
  if ((await desk.find(requestId)) === null) await desk.tell(requestId, await askOf(parts, row, part));
  const now = (await parts.runs.find(row._id))?.parts.find(({ code }) => code === part.code);
  if (now !== undefined && now.calledBackTo !== null) await desk.callBack(requestId);
}

async function askOf({ getPerson, sealer }: BundleParts, row: BundleRow, part: RunPart): Promise<AskOfBody> {
  const results = row.parts.flatMap(({ code, results: sealed }) =>
    sealed === null ? [] : [[code, valuesIn(sealer.open(sealed))] as const],
  );
  const {
    person,
    answers,
    results: given,
  } = whatIsGiven(part.plan.gives, {
    person: await getPerson(row.userId),
    answers: valuesIn(sealer.open(row.answers)),
    materials: {},
    results: Object.fromEntries(results),
  });
  return {
    ...{ body: part.body, name: part.plan.name, bundle: row.name, wants: part.plan.wants },
    dueOn: dayOf((part.dueAt ?? row.startedAt).toISOString()),
    given: { person, answers, materials: [], results: given },
  };
}

const valuesIn = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>;
