import type { DocumentView } from '@gjj/shared-types';
import type { UnitLedger } from '../../accounts';
import type { Printer } from '../../../platform/print';
import type { Assessor, CaseDocuments, OpenParts, OpenBooksParts, SubmitParts } from '../../applications';
import type { DeskPhones, Visitors } from '../../identity';
import type { CaseworkParts } from '../officer';

interface IntakeDocuments extends CaseDocuments {
  /** What the phone of this session sent, in the order in which it was begun. */
  listByDeskPhone(session: { sessionId: string; caseId: string }): Promise<DocumentView[]>;
}

export interface IntakeParts extends CaseworkParts, OpenParts, OpenBooksParts, SubmitParts {
  unitLedger: UnitLedger;
  visitors: Visitors;
  deskPhones: DeskPhones;
  /** Where a phone at the desk opens the page for sending papers; its code is put after a `#`. */
  deskPhoneUrl: string;
  documents: IntakeDocuments;
  assessor: Assessor;
  printer: Pick<Printer, 'print'>;
}
