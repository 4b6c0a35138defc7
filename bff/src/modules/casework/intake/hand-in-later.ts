import type { handInLaterAtWindowBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { handInLater, type CaseRecord, type StaffActor } from '../../applications';
import type { CaseworkParts } from '../officer';

/** 窗口补交: what was to come later was brought here. @throws `intake.materials-unseen` where only the original will do */
export async function handInLaterAtWindow(
  parts: CaseworkParts,
  actor: StaffActor,
  record: CaseRecord,
  { seen, ...body }: z.output<typeof handInLaterAtWindowBody>,
): Promise<CaseRecord> {
  const { materials } = parts.desk.catalogueOf(record).getItem(record.itemCode);
  const material = materials.find(({ code }) => code === body.materialCode);
  if (material?.originalOnly === true && seen !== 'original')
    throw new AppError('intake.materials-unseen', {
      fields: { seen: `${material.name}要看原件，请注明` },
    });
  const { userId, _id: caseId } = record;
  return handInLater(parts, { userId, caseId, ...body, at: { officer: actor, seen } });
}
