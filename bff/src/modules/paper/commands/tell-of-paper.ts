import { groupPaperNumber } from '@gjj/shared-types';
import type { StaffNotice } from '../../notifications';
import type { Bundle, PaperMark } from '../domain/bundle';
import type { PaperParts } from '../paper-parts';

export interface TellOfPaper {
  /** Ids of whoever hands the bundle over at its window, and of whoever collects it for the centre. */
  handlersOf(bundle: Bundle): Promise<string[]>;
  tellStaff(notice: StaffNotice, staffIds: readonly string[]): Promise<void>;
}

/** 第 20、28 天 and past the term: both sides of the collection read it. Telling again adds nothing. */
export async function tellOfPaper(
  { telling, centres, clock }: Pick<PaperParts, 'centres' | 'clock'> & { telling: TellOfPaper },
  bundle: Bundle,
  mark: PaperMark,
): Promise<void> {
  const { _id, caseId, itemName, receiptNumber, districtCode, dueOn } = bundle;
  const facts = {
    ...{ itemName, receiptNumber },
    stateTerm: '在窗口',
    ...(dueOn !== null && { dueOn }),
    bundleNumber: groupPaperNumber(_id),
    windowName: centres.windowName(districtCode),
  };
  const notice = mark.event === 'overdue' ? 'paper-overdue' : 'paper-to-collect';
  const told = {
    entryId: `${_id} ${mark.name}`,
    about: { kind: 'case', caseId },
    notice,
    facts,
    at: clock.now(),
  } as const;
  await telling.tellStaff(told, await telling.handlersOf(bundle));
}
