import { otherNoticeName } from '@gjj/shared-types';
import type { OwedEntry } from '../../platform/owing';
import { carryOut, tend } from './commands/carry-out';
import { flexibleRoutes, readAgreements, staffFlexibleRoutes, type StaffFlexibleParts } from './routes';
import type { AgreementRow } from './agreement-model';

export { AgreementRecords } from './agreement-repository';

/** 灵活就业缴存 by agreement. */
export function createFlexible(parts: StaffFlexibleParts) {
  return {
    routes: [...flexibleRoutes(parts), ...staffFlexibleRoutes(parts)],
    kind: {
      name: 'flexible-agreement',
      records: parts.agreements,
      carryOut: (row: AgreementRow, entry: OwedEntry) => carryOut(parts, row, entry),
      noticeOf: ({ userId }: AgreementRow, { name }: OwedEntry) => ({
        ...{ userId, caseId: null, leadsTo: 'flexible' as const },
        notice: otherNoticeName.parse(name),
      }),
      atMoment: (row: AgreementRow) => tend(parts, row),
    },
    /** A member's own, newest first. */
    agreementsOf: (userId: string) => readAgreements(parts, userId),
    /** What needs a person, for the alarms. */
    countLooking: () => parts.agreements.countLooking(),
  };
}
