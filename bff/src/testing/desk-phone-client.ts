import { deskPhoneEndpoints } from '@gjj/shared-types';
import { ContractClient } from './contract-client';
import { uploadBy, type FileToCome } from './upload-by';

/** A phone at the desk of a window (用手机拍). */
export class DeskPhoneClient extends ContractClient {
  /** @param link as the screen at the window shows it; the code is in its fragment */
  static async join(baseUrl: string, link: string): Promise<DeskPhoneClient> {
    const phone = new DeskPhoneClient(baseUrl, null);
    const code = new URL(link).hash.slice(1);
    phone.token = (await phone.call(deskPhoneEndpoints.joinDesk, { body: { code } })).token;
    return phone;
  }

  /** A paper that is photographed; the id of its document. */
  photograph(materialCode: string, bytes: Buffer): Promise<string> {
    const { beginDeskDocument, putDeskDocumentPart, completeDeskDocument, getDeskDocument } =
      deskPhoneEndpoints;
    const begin = (body: FileToCome) => this.call(beginDeskDocument, { body });
    const steps = { begin, part: putDeskDocumentPart, complete: completeDeskDocument, get: getDeskDocument };
    return uploadBy(this, steps, { materialCode, bytes, fileName: '手机拍照.jpg' });
  }
}
