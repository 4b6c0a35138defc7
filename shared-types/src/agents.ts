import { z } from 'zod';
import { day, plainText } from './primitives';
import { identityDocument, personName } from './typed-schemas';

/** By what somebody acts for the member (代办). */
export const authority = z.enum(['letter', 'notarised-power', 'guardianship', 'staff-help', 'in-app']);
export type Authority = z.infer<typeof authority>;
export const authorityWords: Record<Authority, string> = {
  letter: '委托书',
  'notarised-power': '公证委托书',
  guardianship: '监护人证明',
  'staff-help': '工作人员帮办',
  'in-app': '线上委托',
};

/** Somebody who acts by a power. */
export const actingAgent = z.strictObject({
  authority: authority.exclude(['staff-help', 'in-app']),
  name: personName,
  document: identityDocument,
  scope: plainText(100).min(2, '请写明委托办什么'),
  /** Last day; null where the paper names none. */
  endsOn: day.nullable(),
});

/** Who acts for the member, by what, for what and until when; staff who help have the member before them. */
export const agent = z.discriminatedUnion('authority', [
  actingAgent,
  z.strictObject({ authority: z.literal('staff-help') }),
]);
export type Agent = z.infer<typeof agent>;

/** As it is shown: masked. */
export const agentNote = z.object({
  authority,
  nameMasked: z.string().nullable(),
  idNumberMasked: z.string().nullable(),
  scope: z.string().nullable(),
  endsOn: day.nullable(),
});
export type AgentNote = z.infer<typeof agentNote>;
