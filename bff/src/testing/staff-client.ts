import { staffEndpoints, type CaseState, type EnvelopeId, type StaffCase } from '@gjj/shared-types';
import { readStaffFile } from '../config/staff-file';
import type { Container } from '../container';
import { fileURLToPath } from 'node:url';
import { ContractClient } from './contract-client';
import { untilState } from './until-state';
import { uploadBy, type FileToCome } from './upload-by';

const staffFile = fileURLToPath(new URL('../../../scripts/simulators/people/staff.yaml', import.meta.url));

type StaffAccounts = Awaited<ReturnType<typeof readStaffFile>>;

/** A staff member at the console. */
export class StaffClient extends ContractClient {
  static async signIn(
    baseUrl: string,
    container: Container,
    username: string,
    staffOfPlaces: StaffAccounts = [],
  ): Promise<StaffClient> {
    const accounts = [...(await readStaffFile(staffFile)), ...staffOfPlaces];
    const account = accounts.find((candidate) => candidate.username === username);
    if (account === undefined) throw new Error(`no demo staff ${username}`);
    await container.identity.staff.upsert([account]);
    const client = new StaffClient(baseUrl, null);
    const { password } = account;
    client.token = (await client.call(staffEndpoints.staffSignIn, { body: { username, password } })).token;
    return client;
  }

  case(caseId: string): Promise<StaffCase> {
    return this.call(staffEndpoints.getStaffCase, { params: { caseId } });
  }

  /** A paper that is scanned at the window. */
  scan(caseId: string, materialCode: string, bytes: Buffer): Promise<string> {
    const { beginIntakeDocument, putIntakeDocumentPart, completeIntakeDocument, getIntakeDocument } =
      staffEndpoints;
    const steps = {
      begin: (body: FileToCome) => this.call(beginIntakeDocument, { params: { caseId }, body }),
      part: putIntakeDocumentPart,
      complete: completeIntakeDocument,
      get: getIntakeDocument,
    };
    return uploadBy(this, steps, { materialCode, bytes, fileName: 'scan.jpg' });
  }

  /** A file that is gathered for a word to a member. */
  attach(envelopeId: EnvelopeId, bytes: Buffer, fileName = 'sheet.jpg'): Promise<string> {
    const { beginStaffAttachment, putStaffAttachmentPart, completeStaffAttachment, getStaffAttachment } =
      staffEndpoints;
    const steps = {
      begin: ({ fileName: name, sizeBytes }: FileToCome) =>
        this.call(beginStaffAttachment, { params: { envelopeId }, body: { fileName: name, sizeBytes } }),
      part: putStaffAttachmentPart,
      complete: completeStaffAttachment,
      get: getStaffAttachment,
    };
    return uploadBy(this, steps, { materialCode: '', bytes, fileName });
  }

  async until(caseId: string, ...states: CaseState[]): Promise<StaffCase> {
    return untilState(() => this.case(caseId), states);
  }
}
