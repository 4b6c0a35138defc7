import { documentKey, type FamilyRequest } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { CaseDesk } from '../case-desk';
import { consentsOf } from '../domain/family-consent';
import type { Members } from '../ports';
import { presentFamilyRequest } from '../present-family';

/** More than one person is ever asked for. */
const most = 100;

interface ListParts {
  desk: Pick<CaseDesk, 'cases'>;
  members: Pick<Members, 'getPerson'>;
  sealer: Pick<Sealer, 'indexesOf'>;
}

/** Everything that a person was asked for by their family: what waits first, then the newest first. */
export async function listFamilyRequests(
  { desk, members, sealer }: ListParts,
  userId: string,
): Promise<FamilyRequest[]> {
  const { document } = await members.getPerson(userId);
  const mine = sealer.indexesOf('id-number', documentKey(document));
  const records = await desk.cases.listAskingFamily(mine, most);
  const requests = records.flatMap((record) =>
    consentsOf(record)
      .filter(({ asked }) => mine.includes(asked.idNumberIndex))
      .map((one) => presentFamilyRequest(record, one)),
  );
  return requests.toSorted(
    (one, other) =>
      Number(other.mayAnswer) - Number(one.mayAnswer) || other.askedAt.localeCompare(one.askedAt),
  );
}
