import { caseActions, type ErrorCode } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import {
  allowedActions,
  whyNot,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';
import { handsChanged } from '../tell-officers';

interface Assigning {
  to: StaffActor;
  /** null: the system, by the order of followers. */
  by: StaffActor | null;
  reason: string;
}

const unfitWords: Partial<Record<ErrorCode, string>> = {
  'case.same-officer': '受理过这件，不能再审核',
  'case.same-level-officer': '在别的一级同意过',
  'case.other-office': '不在这一级的科室，也没有在代理',
  'case.decided-at-home': '不在这件的县区',
  'case.window-receives-only': '所在的窗口只收件',
};

/** Could they claim it, were it free? Only whoever can take the next step gets a case. */
export function mayBeGiven(desk: CaseDesk, record: CaseRecord, to: StaffActor): boolean {
  return allowedActions(desk.standingOf({ ...record, owner: null }), to).includes('claim');
}

function whyUnfit(desk: CaseDesk, record: CaseRecord, to: StaffActor): string {
  const standing = desk.standingOf({ ...record, owner: null });
  const words = caseActions.map((action) => unfitWords[whyNot(action, standing, to) ?? 'access.forbidden']);
  return words.find((said) => said !== undefined) ?? '角色或县区办不了这一步';
}

/** What a case keeps when it changes hands; the old owner has lost it with the same write. */
export function givenTo(desk: CaseDesk, record: CaseRecord, { to, by, reason }: Assigning) {
  const row = { at: desk.now, from: record.owner, to: refOf(to), by: by && refOf(by), reason };
  return { owner: refOf(to), assignments: [...(record.assignments ?? []), row] };
}

/** 转办, by a supervisor. Throws `case.assignee-unfit` with why. */
export async function assignCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, to, reason }: { version: number; to: StaffActor; reason: string },
): Promise<CaseRecord> {
  const record = await desk.getFor(caseId, actor, 'reassign', version);
  if (record.owner?.staffId === to.staffId || !mayBeGiven(desk, record, to))
    throw new AppError('case.assignee-unfit', {
      extra: {
        name: to.name,
        why: record.owner?.staffId === to.staffId ? '这件已在其名下' : whyUnfit(desk, record, to),
      },
    });
  const giving = { to, by: actor, reason };
  return desk.commitOrConflict(
    record,
    givenTo(desk, record, giving),
    handsChanged(desk, record, { from: record.owner, ...giving }),
  );
}
