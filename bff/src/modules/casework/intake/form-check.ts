import type { FormPoint } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaseRecord, FormChecked, StaffActor } from '../../applications';
import type { IntakeParts } from './intake-parts';

/** What the officer's window has to look at (形式审查): nothing where it may judge the content too. */
export function askedOfForm(
  { desk }: Pick<IntakeParts, 'desk'>,
  record: Pick<CaseRecord, 'centreCode' | 'itemCode'>,
  { receivesOnly }: StaffActor,
): readonly FormPoint[] {
  return receivesOnly ? desk.catalogueOf(record).flowOf(record.itemCode).formCheck : [];
}

/** @throws `intake.form-unchecked` with every point that was not looked at */
export function checkForm(
  asked: readonly FormPoint[],
  ticked: readonly string[],
  { staffId, name }: StaffActor,
  at: Date,
): FormChecked | undefined {
  if (asked.length === 0) return undefined;
  const open = asked.filter(({ code }) => !ticked.includes(code));
  if (open.length > 0)
    throw new AppError('intake.form-unchecked', {
      fields: Object.fromEntries(
        open.map(({ code, says }) => [`formCheck.${code}`, `请核对形式审查：${says}`]),
      ),
    });
  return { by: { staffId, name }, at, says: asked.map(({ says }) => says) };
}
