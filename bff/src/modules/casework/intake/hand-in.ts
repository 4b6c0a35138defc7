import type { handInBody, Material, resubmitIntakeBody, SeenAs } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { isFlagged, resubmit, submit, whyNot, type CaseRecord, type StaffActor } from '../../applications';
import { assertPower } from './agents';
import { askedOfForm, checkForm } from './form-check';
import type { IntakeParts } from './intake-parts';

interface HandIn {
  key: string;
  body: z.output<typeof handInBody>;
}

/**
 * 收件完成: the same hand-in as in the app, once, signed for on paper before this officer. A repeat of the same request
 * gets the first answer. @throws `intake.form-unchecked`, `intake.materials-unseen` where it is not said how a paper was seen,
 * `intake.power-ended` where the power of whoever acts has ended meanwhile
 */
export async function handIn(
  parts: IntakeParts,
  actor: StaffActor,
  record: CaseRecord,
  { key, body }: HandIn,
): Promise<CaseRecord> {
  const begun = record.submission?.key === key;
  if (!begun) await assertReady(parts, actor, record, 'submit', record.intake?.seen ?? {});
  const { _id: caseId, userId } = record;
  const formCheck = begun ? undefined : formChecked(parts, actor, record, body.formCheck);
  return submit(parts, { userId, caseId, key, body, signature: { on: 'paper', before: actor, formCheck } });
}

/** 补正收齐: what the correction asked for was brought to the window. Throws as a hand-in does. */
export async function resubmitAtWindow(
  parts: IntakeParts,
  actor: StaffActor,
  record: CaseRecord,
  { key, body }: { key: string; body: z.output<typeof resubmitIntakeBody> },
): Promise<CaseRecord> {
  const begun = record.resubmissions.some((earlier) => earlier.key === key);
  if (!begun) await assertReady(parts, actor, record, 'resubmit', body.seen);
  const formCheck = begun ? undefined : formChecked(parts, actor, record, body.formCheck);
  return resubmit(parts, { userId: record.userId, caseId: record._id, key, body, at: actor, formCheck });
}

export function formChecked(
  parts: IntakeParts,
  actor: StaffActor,
  record: CaseRecord,
  ticked: string[] = [],
) {
  return checkForm(askedOfForm(parts, record, actor), ticked, actor, parts.desk.now);
}

function isSeen({ code, originalOnly }: Material, seen: Readonly<Record<string, SeenAs>>): boolean {
  return originalOnly === true ? seen[code] === 'original' : seen[code] !== undefined;
}

function howToSee({ name, originalOnly }: Material): string {
  return originalOnly === true ? `${name}要看原件，请注明` : `请注明${name}看的是原件还是复印件`;
}

/** What an officer has to have seen before a case goes on. */
export async function assertReady(
  { desk, documents }: IntakeParts,
  actor: StaffActor,
  record: CaseRecord,
  action: 'submit' | 'resubmit',
  seen: Readonly<Record<string, SeenAs>>,
) {
  const code = whyNot(action, await desk.standingNow(record), actor);
  if (code !== null) throw new AppError(code, { extra: { owner: record.intake?.by.name ?? '' } });
  assertPower(record.intake?.agent, desk.now);
  const brought = new Set((await documents.listForCase(record._id)).map(({ materialCode }) => materialCode));
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  // What the member sent by themselves before was nobody's to see here.
  const asked =
    action === 'submit' ? materials : materials.filter((material) => isFlagged(record, material.code));
  const unseen = asked.filter((material) => brought.has(material.code) && !isSeen(material, seen));
  if (unseen.length > 0)
    throw new AppError('intake.materials-unseen', {
      fields: Object.fromEntries(unseen.map((material) => [`seen.${material.code}`, howToSee(material)])),
    });
}
