import type {
  AskedTransfer,
  OtherCentre,
  TransferLetter,
  TransferOutAnswer,
  TransferPlatform,
  TransferStanding,
} from '../../modules/transfers/ports';
import { FarSide, refusalCode, type OutsideAnswer } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';
import { askedWire, cancelledWire, centresWire, takenWire, transferWire } from './wire';

/** The national platform for transfers over HTTP; contract: docs/integrations/transfer.openapi.yaml. Throws OutsideError. */
export class TransferClient implements TransferPlatform {
  private readonly farSide: FarSide;
  private readonly headers: Record<string, string>;

  constructor({ baseUrl, apiKey, timeoutMs = 4000 }: KeyedSystem) {
    this.farSide = new FarSide({ system: 'transfer', baseUrl, timeoutMs });
    this.headers = bearer(apiKey);
  }

  async listCentres(): Promise<OtherCentre[]> {
    const answer = await this.get('list-centres', '/v1/centres');
    return this.farSide.read(centresWire, answer, 'list-centres').centres;
  }

  async sendLetter(transferId: string, letter: TransferLetter): Promise<TransferStanding> {
    const { theirAccountNo, person, ...rest } = letter;
    const { name, document } = person;
    const body = {
      ...rest,
      person: { name, document: { kind: document.kind, number: document.number } },
      ...(theirAccountNo !== null && { theirAccountNo }),
    };
    const answer = await this.send('send-letter', 'PUT', inPath(transferId), body);
    return this.readTransfer(answer, 'send-letter');
  }

  async findTransfer(transferId: string): Promise<TransferStanding | null> {
    const answer = await this.get('get-transfer', inPath(transferId));
    if (answer.status === 404 && refusalCode(answer) === 'transfer-unknown') return null;
    return this.readTransfer(answer, 'get-transfer');
  }

  async remind(transferId: string, reminderId: string): Promise<void> {
    const path = `${inPath(transferId)}/reminders`;
    this.farSide.read(takenWire, await this.send('remind', 'POST', path, { reminderId }), 'remind');
  }

  async cancel(transferId: string): Promise<'cancelled' | 'too-late'> {
    const operation = 'cancel-transfer';
    const answer = await this.send(operation, 'POST', `${inPath(transferId)}/cancellation`, {});
    // Never sent, or sent and lost on the way: either way nobody was asked.
    if (answer.status === 404 && refusalCode(answer) === 'transfer-unknown') return 'cancelled';
    return this.farSide.read(cancelledWire, answer, operation).result;
  }

  async listAsked(centre: string, after: number): Promise<AskedTransfer[]> {
    const query = new URLSearchParams({ centre, after: String(after) }).toString();
    const answer = await this.get('list-asked', `/v1/transfers-out?${query}`);
    return this.farSide.read(askedWire, answer, 'list-asked').requests;
  }

  async answerAsked(requestId: string, { outcome, amountFen, reason }: TransferOutAnswer): Promise<void> {
    const path = `/v1/transfers-out/${encodeURIComponent(requestId)}/answer`;
    const answer = await this.send('answer-asked', 'PUT', path, { outcome, amountFen, reason });
    this.farSide.read(takenWire, answer, 'answer-asked');
  }

  close(): Promise<void> {
    return this.farSide.close();
  }

  private readTransfer(answer: OutsideAnswer, operation: string): TransferStanding {
    const {
      status,
      account = null,
      reason = null,
      payments,
    } = this.farSide.read(transferWire, answer, operation);
    return { status, account, reason, payments };
  }

  private get(operation: string, path: string): Promise<OutsideAnswer> {
    return this.farSide.call({ operation, method: 'GET', path, headers: this.headers });
  }

  private send(
    operation: string,
    method: 'POST' | 'PUT',
    path: string,
    body: object,
  ): Promise<OutsideAnswer> {
    const rawBody = JSON.stringify(body);
    return this.farSide.call({ operation, method, path, headers: this.headers, rawBody });
  }
}

const inPath = (transferId: string) => `/v1/transfers-in/${encodeURIComponent(transferId)}`;
