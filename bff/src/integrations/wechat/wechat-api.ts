import { z } from 'zod';
import { OutsideError } from '../../platform/outside';
import { FarSideFailure } from '../http/certainty';
import { FarSide, toJson, type OutsideAnswer } from '../http/far-side';

const answerWire = z.looseObject({ errcode: z.number().int().default(0) });
export type WechatAnswer = z.output<typeof answerWire>;

/** WeChat over HTTP: JSON whatever the content type says, and a "no" as an errcode in a 200. */
export class WechatApi {
  private readonly farSide: FarSide;

  constructor(baseUrl: string, timeoutMs = 5000) {
    this.farSide = new FarSide({ system: 'wechat', baseUrl, timeoutMs });
  }

  async get(operation: string, path: string, query: Record<string, string>): Promise<WechatAnswer> {
    const full = `${path}?${new URLSearchParams(query).toString()}`;
    return this.parse(await this.farSide.call({ operation, method: 'GET', path: full }), operation);
  }

  async post(operation: string, path: string, body: unknown): Promise<WechatAnswer> {
    const call = { operation, method: 'POST', path, rawBody: JSON.stringify(body) } as const;
    return this.parse(await this.farSide.call(call), operation);
  }

  /** An answer whose errcode nobody has a word for: nothing was done, and a person must look at it. */
  refused(operation: string, errcode: number): OutsideError {
    const cause = new FarSideFailure(`errcode ${errcode}`, 200);
    return new OutsideError('wechat', 'unavailable', operation, { cause });
  }

  /** Fields of a good answer; WeChat said yes, so unreadable fields leave it unknown what happened. */
  read<S extends z.ZodType>(schema: S, answer: WechatAnswer, operation: string): z.output<S> {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new OutsideError('wechat', 'unknown', operation, {
      cause: new FarSideFailure('answer-unreadable', 200),
    });
  }

  close(): Promise<void> {
    return this.farSide.close();
  }

  private parse(answer: OutsideAnswer, operation: string): WechatAnswer {
    const parsed = answerWire.safeParse(toJson(quoteLongNumbers(answer.text)));
    if (parsed.success && answer.status < 400) return parsed.data;
    throw this.farSide.refused(answer, operation);
  }
}

/** `msgid` has 19 digits, which a double rounds; as a string it still matches the delivery event. */
function quoteLongNumbers(text: string): string {
  return text.replace(/"msgid"\s*:\s*(\d+)/, '"msgid":"$1"');
}
