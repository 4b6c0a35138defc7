import type { CaseJudge } from '../case-judge';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord } from '../domain/case-record';
import { marksDue, type ClockMark } from '../domain/clocks';
import { withUndertaking } from '../domain/undertaking-clocks';
import { isFor, stepped, type Undertaking } from '../domain/undertakings';

interface CheckParts {
  desk: CaseDesk;
  judge: CaseJudge;
}

const due: ClockMark = 'due';

/** The promises of this case whose check has fallen due and is not done yet. */
function toCheck({ undertakings = [], sideClocks = [] }: CaseRecord, now: Date): Undertaking[] {
  const fallen = sideClocks.filter(
    (clock) =>
      clock.name === 'promise-check' && (clock.marksDone.includes(due) || marksDue(clock, now).length > 0),
  );
  return undertakings.filter(
    (one) => one.status === 'promised' && fallen.some(({ subject }) => subject === one.materialCode),
  );
}

/**
 * 事后核查: the departments are asked again for the facts that would have spared the paper. Yes: the promise was kept.
 * No, or no answer: an officer looks, since no machine finds anybody in the wrong. Run again it finds nothing to do.
 */
export async function checkPromises({ desk, judge }: CheckParts, caseId: string): Promise<void> {
  const record = await desk.get(caseId);
  const promises = toCheck(record, desk.now);
  if (promises.length === 0) return;
  const reservedFen = record.reservation?.amountFen ?? 0;
  const { eligibility } = await judge.judge(record, record.answers, reservedFen);
  const at = desk.now;
  const looked = promises.map((one) => {
    const confirmed = eligibility.waivedMaterials[one.materialCode];
    return confirmed === undefined
      ? stepped(one, 'doubted', { at, did: 'doubted', by: null, words: '部门数据没有证实，由工作人员核对' })
      : stepped(one, 'kept', { at, did: 'kept', by: null, words: confirmed });
  });
  const { undertakings } = looked.reduce(
    (so, one) => withUndertaking(so, one),
    withUndertaking(record, looked[0]!),
  );
  const isChecked = isCheckedBy(looked);
  const sideClocks = (record.sideClocks ?? []).filter((clock) => !isChecked(clock));
  await desk.commitOrConflict(record, { undertakings, sideClocks });
}

const isCheckedBy =
  (looked: readonly Undertaking[]) =>
  ({ name, subject }: NonNullable<CaseRecord['sideClocks']>[number]) =>
    name === 'promise-check' && looked.some(isFor(subject));
