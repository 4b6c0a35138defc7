import type { UnitVisit } from '@gjj/shared-types';
import type { TakenIn } from '../../catalogue';
import { takesInItem, type CaseDesk, type StaffActor } from '../../applications';

/** What such an applicant can have changed in the ledger's books, and this officer's account takes in. */
export function booksItems(
  desk: CaseDesk,
  actor: StaffActor,
  applicant: TakenIn['applicant'],
): UnitVisit['items'] {
  const { centreCode } = actor;
  if (centreCode === null) return [];
  const catalogue = desk.catalogueOf({ centreCode });
  return catalogue.operationItems().flatMap(({ code, name, needs, howLong }) => {
    const takenIn = catalogue.takenIn(code);
    if (takenIn?.applicant !== applicant || !takesInItem(code, actor)) return [];
    return [{ itemCode: code, itemName: name, needs, howLong, hasList: takenIn.list !== undefined }];
  });
}
