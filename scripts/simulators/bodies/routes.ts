import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { BodyRequest, Requests } from './requests';
import { handSteps, temperaments, type HandStep, type Temperament } from './temperament';

const values = z.record(z.string(), z.string().max(2000));
const askedBody = z.strictObject({
  body: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  bundle: z.string().min(1).max(100),
  dueOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  given: z.strictObject({
    person: values,
    answers: values,
    materials: z.array(
      z.strictObject({ code: z.string(), name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    ),
    results: values,
  }),
  wants: z.strictObject({
    fields: z.array(z.strictObject({ key: z.string(), kind: z.enum(['text', 'day', 'money', 'yes-no']) })),
    document: z.string().optional(),
  }),
});
const id = z.string().min(1).max(100);
const correctionBody = z.strictObject({ correctionId: id, says: z.string().max(2000) });
const reminderBody = z.strictObject({ reminderId: id });
const handBody = z.strictObject({ step: z.enum(handSteps) });
const temperamentBody = z.strictObject({ temperament: z.enum(temperaments) });
const callbackBody = z.strictObject({ url: z.url() });

export interface BodyHands {
  /** A hand at a body. */
  act(requestId: string, step: HandStep): void;
  setTemperament(body: string, temperament: Temperament): void;
  setCallbackUrl(url: string): void;
}

const idOf = (call: Call) => call.params['requestId'] ?? '';

const present = ({ requestId, body, status, asks, reason, fields, document }: Readonly<BodyRequest>) => ({
  ...{ requestId, body, status, asks, fields },
  ...(reason !== undefined && { reason }),
  ...(document !== undefined && { document }),
});

export function bodyRoutes(requests: Requests): Route[] {
  const path = '/v1/requests/:requestId';
  return [
    {
      ...{ method: 'PUT', path, operation: 'tell' },
      handle: (call) => ({
        status: 202,
        body: present(requests.tell(idOf(call), parse(askedBody, call.json))),
      }),
    },
    {
      ...{ method: 'GET', path, operation: 'get-request' },
      handle: (call) => ({ body: present(requests.get(idOf(call))) }),
    },
    {
      ...{ method: 'POST', path: `${path}/corrections`, operation: 'correct' },
      handle: (call) => {
        const { correctionId } = parse(correctionBody, call.json);
        return { status: 202, body: present(requests.correct(idOf(call), correctionId)) };
      },
    },
    {
      ...{ method: 'POST', path: `${path}/reminders`, operation: 'remind' },
      handle: (call) => {
        requests.remind(idOf(call), parse(reminderBody, call.json).reminderId);
        return { status: 202, body: { taken: true } };
      },
    },
    {
      ...{ method: 'POST', path: `${path}/call-back`, operation: 'call-back' },
      handle: (call) => ({ body: { result: requests.callBack(idOf(call)) } }),
    },
  ];
}

export function bodyControl(hands: BodyHands): Route[] {
  const operation = 'control';
  const ok = { body: { ok: true } };
  return [
    {
      ...{ method: 'POST', path: '/_control/requests/:requestId/step', operation },
      handle: (call) => {
        hands.act(idOf(call), parse(handBody, call.json).step);
        return ok;
      },
    },
    {
      ...{ method: 'PUT', path: '/_control/bodies/:body', operation },
      handle: (call) => {
        hands.setTemperament(call.params['body'] ?? '', parse(temperamentBody, call.json).temperament);
        return ok;
      },
    },
    {
      ...{ method: 'PUT', path: '/_control/callback', operation },
      handle: (call) => {
        hands.setCallbackUrl(parse(callbackBody, call.json).url);
        return ok;
      },
    },
  ];
}
