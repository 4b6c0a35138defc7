import { z } from 'zod';
import type { CodeSender } from '../../modules/identity/ports';
import type { Sms } from '../../modules/notifications/ports';
import { FarSide, refusalCode } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';

/** Answers of docs/integrations/sms.openapi.yaml. */
const statusWire = z.object({ status: z.enum(['accepted', 'delivered', 'failed']) });

interface ShortMessage {
  messageId: string;
  phone: string;
  text: string;
}

/** The SMS gateway (短信网关). Throws OutsideError; a message may be repeated under its id. */
export class SmsClient implements Sms, CodeSender {
  private readonly farSide: FarSide;
  private readonly headers: Record<string, string>;

  constructor({ baseUrl, apiKey, timeoutMs = 3000 }: KeyedSystem) {
    this.farSide = new FarSide({ system: 'sms', baseUrl, timeoutMs });
    this.headers = bearer(apiKey);
  }

  async send({ messageId, phone, text }: ShortMessage): Promise<void> {
    const rawBody = JSON.stringify({ messageId, phone, text });
    const call = {
      operation: 'send',
      method: 'POST',
      path: '/v1/messages',
      headers: this.headers,
      rawBody,
    } as const;
    this.farSide.read(statusWire, await this.farSide.call(call), 'send');
  }

  sendCode(message: ShortMessage): Promise<void> {
    return this.send(message);
  }

  async findStatus(messageId: string): Promise<'accepted' | 'delivered' | 'failed' | null> {
    const path = `/v1/messages/${encodeURIComponent(messageId)}`;
    const call = { operation: 'get-message', method: 'GET', path, headers: this.headers } as const;
    const answer = await this.farSide.call(call);
    if (answer.status === 404 && refusalCode(answer) === 'message-unknown') return null;
    return this.farSide.read(statusWire, answer, 'get-message').status;
  }

  close(): Promise<void> {
    return this.farSide.close();
  }
}
