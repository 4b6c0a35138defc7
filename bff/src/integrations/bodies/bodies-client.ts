import type { AskOfBody, Bodies, BodyStanding } from '../../modules/bundles/ports';
import { FarSide, refusalCode, type OutsideAnswer } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';
import { calledBackWire, requestWire, takenWire } from './wire';

/** The bodies of bundles (一件事) over HTTP; contract: docs/integrations/bodies.openapi.yaml. Throws OutsideError. */
export class BodiesClient implements Bodies {
  private readonly farSide: FarSide;
  private readonly headers: Record<string, string>;

  constructor({ baseUrl, apiKey, timeoutMs = 4000 }: KeyedSystem) {
    this.farSide = new FarSide({ system: 'bodies', baseUrl, timeoutMs });
    this.headers = bearer(apiKey);
  }

  async tell(requestId: string, { wants, ...ask }: AskOfBody): Promise<BodyStanding> {
    const { document, fields } = wants;
    const wanted = fields.map(({ key, kind }) => ({ key, kind }));
    const body = { ...ask, wants: { fields: wanted, ...(document !== null && { document }) } };
    return this.readRequest(await this.send('tell', 'PUT', inPath(requestId), body), 'tell');
  }

  async find(requestId: string): Promise<BodyStanding | null> {
    const operation = 'get-request';
    const { headers } = this;
    const answer = await this.farSide.call({ operation, method: 'GET', path: inPath(requestId), headers });
    return isUnknown(answer) ? null : this.readRequest(answer, operation);
  }

  async correct(requestId: string, correctionId: string, says: string): Promise<void> {
    const path = `${inPath(requestId)}/corrections`;
    this.readRequest(await this.send('correct', 'POST', path, { correctionId, says }), 'correct');
  }

  async remind(requestId: string, reminderId: string): Promise<void> {
    const path = `${inPath(requestId)}/reminders`;
    this.farSide.read(takenWire, await this.send('remind', 'POST', path, { reminderId }), 'remind');
  }

  async callBack(requestId: string): Promise<'called-back' | 'too-late'> {
    const operation = 'call-back';
    const answer = await this.send(operation, 'POST', `${inPath(requestId)}/call-back`, {});
    // Never told, or told and lost on the way: either way nobody has it in hand.
    if (isUnknown(answer)) return 'called-back';
    return this.farSide.read(calledBackWire, answer, operation).result;
  }

  close(): Promise<void> {
    return this.farSide.close();
  }

  private send(operation: string, method: 'PUT' | 'POST', path: string, body: unknown) {
    const rawBody = JSON.stringify(body);
    return this.farSide.call({ operation, method, path, headers: this.headers, rawBody });
  }

  private readRequest(answer: OutsideAnswer, operation: string): BodyStanding {
    const { status, asks, fields, reason, document } = this.farSide.read(requestWire, answer, operation);
    return { status, asks, fields, reason: reason ?? null, document: document ?? null };
  }
}

const inPath = (requestId: string): string => `/v1/requests/${encodeURIComponent(requestId)}`;

const isUnknown = (answer: OutsideAnswer): boolean =>
  answer.status === 404 && refusalCode(answer) === 'request-unknown';
