import type { handInBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { submit, whyNot, type CaseRecord, type StaffActor } from '../../applications';
import { assertPower } from './agents';
import type { IntakeParts } from './intake-parts';

interface HandIn {
  key: string;
  body: z.output<typeof handInBody>;
}

/**
 * 收件完成: the same hand-in as in the app, once, signed for on paper before this officer. A repeat of the same request
 * gets the first answer. @throws `intake.materials-unseen` where it is not said how a paper was seen,
 * `intake.power-ended` where the power of whoever acts has ended meanwhile
 */
export async function handIn(
  parts: IntakeParts,
  actor: StaffActor,
  record: CaseRecord,
  { key, body }: HandIn,
): Promise<CaseRecord> {
  const begun = record.submission?.key === key;
  if (!begun) await assertReady(parts, actor, record);
  const { _id: caseId, userId } = record;
  return submit(parts, { userId, caseId, key, body, signature: { on: 'paper', before: actor } });
}

async function assertReady({ desk, documents }: IntakeParts, actor: StaffActor, record: CaseRecord) {
  const code = whyNot('submit', desk.standingOf(record), actor);
  if (code !== null) throw new AppError(code, { extra: { owner: record.intake?.by.name ?? '' } });
  assertPower(record.intake?.agent, desk.now);
  const brought = new Set((await documents.listForCase(record._id)).map(({ materialCode }) => materialCode));
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const unseen = materials.filter(({ code }) => brought.has(code) && record.intake?.seen[code] === undefined);
  if (unseen.length > 0)
    throw new AppError('intake.materials-unseen', {
      fields: Object.fromEntries(
        unseen.map(({ code, name }) => [`seen.${code}`, `请注明${name}看的是原件还是复印件`]),
      ),
    });
}
