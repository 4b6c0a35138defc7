import { z } from 'zod';

const popup = z.object({ TemplateId: z.string(), SubscribeStatusString: z.enum(['accept', 'reject']) });
const sent = z.object({
  TemplateId: z.string(),
  MsgID: z.coerce.string(),
  ErrorCode: z.coerce.number(),
});

/** `List` is an object for one entry and an array for several. */
const listOf = <S extends z.ZodType>(entry: S) =>
  z.union([z.array(entry), entry.transform((one: z.output<S>) => [one])]);

const head = {
  FromUserName: z.string(),
  CreateTime: z.coerce.number().int().positive(),
};

/** Events of docs/integrations/wechat.openapi.yaml that say something to us; all others are let pass. */
export const eventWire = z.discriminatedUnion('Event', [
  z.object({ ...head, Event: z.literal('subscribe_msg_popup_event'), List: listOf(popup) }),
  z.object({ ...head, Event: z.literal('subscribe_msg_change_event'), List: listOf(popup) }),
  z.object({ ...head, Event: z.literal('subscribe_msg_sent_event'), List: listOf(sent) }),
]);

export const encryptedWire = z.object({ Encrypt: z.string().min(1) });
