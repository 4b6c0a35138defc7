import { identityDocumentKind } from '@gjj/shared-types';
import { z } from 'zod';

const fen = z.number().int().positive();
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const percent = z.number().int().min(1).max(30);
const words = z.string().min(1).max(200);
const creditCode = z.string().length(18);

const person = {
  name: words,
  document: z.strictObject({ kind: identityDocumentKind, number: z.string().min(5).max(18) }),
};
const listOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ ...person, ...shape })).min(1);
const nobody = z.array(z.never()).length(0);
const operation = <Kind extends string, Details extends z.ZodRawShape, Rows extends z.ZodType>(
  kind: Kind,
  details: Details,
  rows: Rows,
) => z.strictObject({ kind: z.literal(kind), creditCode, details: z.strictObject(details), rows });

const ofOwn = <Kind extends string, Details extends z.ZodRawShape>(kind: Kind, details: Details) =>
  z.strictObject({
    kind: z.literal(kind),
    creditCode: z.null(),
    details: z.strictObject(details),
    rows: listOf({}).length(1),
  });

const ratio = { unitPercent: percent, ownPercent: percent };
const place = { name: words, address: words };
const shares = { unitFen: fen, ownFen: fen };

/** What a unit (缴存单位) has changed in the books; a flexible worker (灵活就业) has no unit. */
export const operationRequest = z.discriminatedUnion('kind', [
  operation('register-unit', { ...place, districtCode: z.string().regex(/^\d{6}$/), ...ratio }, nobody),
  operation('change-unit', place, nobody),
  operation('end-unit', { reason: words }, nobody),
  operation('set-ratio', { fromMonth: month, ...ratio }, nobody),
  operation('open', {}, listOf({ baseFen: fen })),
  operation('seal', {}, listOf({ reason: words })),
  operation('unseal', {}, listOf({ baseFen: fen })),
  operation('transfer-in', {}, listOf({ baseFen: fen })),
  operation('set-bases', { fromMonth: month }, listOf({ baseFen: fen })),
  operation('deposit', { month }, listOf(shares)),
  operation('back-pay', {}, listOf({ fromMonth: month, toMonth: month, ...shares })),
  ofOwn('register-flexible', { baseFen: fen, percent, districtCode: z.string().regex(/^\d{6}$/) }),
  ofOwn('set-flexible', { baseFen: fen, percent }),
  ofOwn('deposit-flexible', { month, amountFen: fen }),
  ofOwn('end-flexible', { reason: words }),
]);
export type OperationRequest = z.output<typeof operationRequest>;
export type RequestOf<Kind extends OperationRequest['kind']> = Extract<OperationRequest, { kind: Kind }>;
/** A person of the list, whatever else the row says. */
export type PersonRow = Pick<RequestOf<'open'>['rows'][number], 'name' | 'document'>;
