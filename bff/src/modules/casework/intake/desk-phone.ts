import { deskPhoneEndpoints, staffEndpoints, type DeskIntake, type DocumentView } from '@gjj/shared-types';
import type { DeskPhoneSession, StaffSession } from '../../../http/context';
import { defineRoute, type Route } from '../../../http/define-route';
import { AppError } from '../../../platform/errors';
import { allowedActions, materialsToBring, type CaseRecord } from '../../applications';
import type { IntakeParts } from './intake-parts';
import { findIntake } from './open-intake';

/** The intake, where its officer may add papers to it now. */
async function takingPapers(parts: IntakeParts, session: StaffSession, caseId: string): Promise<CaseRecord> {
  const { actor, record } = await findIntake(parts, session, caseId);
  if (!allowedActions(parts.desk.standingOf(record), actor).includes('upload-document'))
    throw new AppError('case.action-not-allowed', { extra: { owner: record.intake.by.name } });
  return record;
}

/** Told to a phone that may lie about: what is photographed, and what it sent itself; nothing of a person. */
async function presentDeskIntake(parts: IntakeParts, session: DeskPhoneSession): Promise<DeskIntake> {
  const record = await takingPapers(parts, session.officer, session.caseId);
  const { materials } = parts.desk.catalogueOf(record).getItem(record.itemCode);
  const [sent, documents, secondsLeft] = await Promise.all([
    parts.documents.listByDeskPhone(session),
    parts.documents.listForCase(session.caseId),
    parts.deskPhones.secondsLeft(session),
  ]);
  return {
    itemName: record.itemName,
    windowName: parts.centres.windowName(session.officer.districtCode),
    secondsLeft,
    materials: materialsToBring(record, materials).map(({ code, name, maxFiles }) => ({
      code,
      name,
      maxFiles,
      fileCount: documents.filter((file) => counts(file) && file.materialCode === code).length,
      sent: sent.filter(({ materialCode }) => materialCode === code).map(withoutVoucher),
    })),
  };
}

/** What was refused takes no room. */
const counts = ({ state }: DocumentView) => state !== 'rejected';

/** What an invoice says of people is no phone's to show. */
function withoutVoucher({ voucher: _voucher, ...shown }: DocumentView) {
  return shown;
}

/** 用手机拍: one phone at the desk for one intake, at the screen of the window and on the phone. */
export function deskPhoneRoutes(parts: IntakeParts): Route[] {
  const { deskPhones, deskPhoneUrl } = parts;
  return [
    defineRoute(staffEndpoints.openDeskPhone, async ({ session, params }) => {
      await takingPapers(parts, session, params.caseId);
      const { code, ...phone } = await deskPhones.open({ ...params, officer: session });
      return { ...phone, link: `${deskPhoneUrl}#${code}` };
    }),
    defineRoute(staffEndpoints.watchDeskPhone, async ({ session, params }) => {
      await takingPapers(parts, session, params.caseId);
      const documents = await parts.documents.listForCase(params.caseId);
      const pages = documents.filter(({ byDeskPhone }) => byDeskPhone === true);
      return {
        phone: await deskPhones.find(params.caseId),
        pages: pages.map(({ documentId, state }) => ({ documentId, state })),
      };
    }),
    defineRoute(staffEndpoints.endDeskPhone, async ({ session, params }) => {
      await takingPapers(parts, session, params.caseId);
      await deskPhones.end(params.caseId);
    }),
    defineRoute(deskPhoneEndpoints.getDeskIntake, ({ session }) => presentDeskIntake(parts, session)),
  ];
}
