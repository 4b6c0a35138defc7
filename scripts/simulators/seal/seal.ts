import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FaultBoard } from '../faults/fault-board';
import { parse } from '../http/parse';
import { Refusal } from '../http/refusal';
import { requireBearer } from '../http/require-bearer';
import { oid } from '../pki/der';
import { makeIdentity, type Identity } from '../pki/identity';
import { signedData } from '../pki/signed-data';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';

const digestLength = 32;
const orderBody = z.strictObject({
  requestId: z.string().min(1).max(200),
  keyId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  purpose: z.string().min(1).max(200),
  digestAlgorithm: z.enum(['SHA-256', 'SM3']),
  digest: z.base64().refine((text) => Buffer.from(text, 'base64').length === digestLength, 'needs 32 bytes'),
});
const keyBody = z.strictObject({ known: z.boolean() });
const settingsBody = z.strictObject({ wrong: z.enum(['nothing', 'digest', 'signature']) });

type Order = z.output<typeof orderBody>;
export type Wrong = z.output<typeof settingsBody>['wrong'];

/** What a seal was set under: nobody sees the document here, only its digest. */
export interface SealUse extends Order {
  readonly at: string;
  readonly cms: string;
}

export interface SealOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly seed: number;
}

export interface Seal extends Simulator {
  uses(): Readonly<SealUse>[];
  setKnown(keyId: string, known: boolean): void;
  /** Lets it sign another digest than it was given, or spoil its signatures. */
  answerWrong(wrong: Wrong): void;
}

/** The centre's seal service (电子印章): it holds the keys, makes one for each id that is asked for, and signs digests. */
export async function startSeal(options: SealOptions): Promise<Seal> {
  const journal = new Journal(options.file);
  const keys = journal.table<Identity>('keys');
  const uses = journal.table<SealUse>('uses');
  const unknown = new Set<string>();
  let wrong: Wrong = 'nothing';
  const setKnown = (keyId: string, known: boolean) =>
    void (known ? unknown.delete(keyId) : unknown.add(keyId));

  async function identityOf(keyId: string): Promise<Identity> {
    if (unknown.has(keyId)) throw new Refusal(404, 'key-unknown');
    const made = keys.get(keyId) ?? (await makeIdentity(`演示电子印章 ${keyId}`, 'seal'));
    // Somebody else may have asked meanwhile: the first one holds.
    const kept = keys.get(keyId) ?? made;
    if (kept === made) journal.commit([keys.put(keyId, made)]);
    return kept;
  }

  async function sign(body: unknown) {
    const order = parse(orderBody, body);
    const existing = uses.get(order.requestId);
    if (existing !== undefined && !isSame(existing, order)) {
      throw new Refusal(409, 'request-differs', 'the id was used for another digest, key or purpose');
    }
    const identity = await identityOf(order.keyId);
    if (order.digestAlgorithm !== 'SHA-256') {
      throw new Refusal(422, 'algorithm-not-of-key', 'the keys here are RSA keys and sign SHA-256');
    }
    const cms = existing?.cms ?? signatureFor(identity, order, wrong);
    if (existing === undefined && wrong === 'nothing') {
      journal.commit([uses.put(order.requestId, { ...order, at: new Date().toISOString(), cms })]);
    }
    return { body: { requestId: order.requestId, cms } };
  }

  const simulator = await startSimulator(
    {
      journal,
      faults: new FaultBoard(options.seed),
      routes: [
        { method: 'POST', path: '/v1/signatures', operation: 'sign', handle: (call) => sign(call.json) },
      ],
      control: [
        {
          method: 'PUT',
          path: '/_control/keys/:keyId',
          operation: 'control',
          handle: (call) => {
            setKnown(call.params['keyId'] ?? '', parse(keyBody, call.json).known);
            return { body: { ok: true } };
          },
        },
        {
          method: 'PUT',
          path: '/_control/settings',
          operation: 'control',
          handle: (call) => {
            ({ wrong } = parse(settingsBody, call.json));
            return { body: { ok: true } };
          },
        },
      ],
      admit: (call) => requireBearer(call, options.apiKey),
      snapshot: () => ({ uses: uses.all().toReversed() }),
      begin: () => {
        unknown.clear();
        wrong = 'nothing';
      },
      pause: () => {},
    },
    options.port,
  );
  return {
    ...simulator,
    uses: () => uses.all().toReversed(),
    setKnown,
    answerWrong: (what) => void (wrong = what),
  };
}

function isSame(one: Order, other: Order): boolean {
  return (Object.keys(other) as (keyof Order)[]).every((field) => one[field] === other[field]);
}

function signatureFor(identity: Identity, order: Order, wrong: Wrong): string {
  const asked = Buffer.from(order.digest, 'base64');
  const digest = wrong === 'digest' ? createHash('sha256').update(asked).digest() : asked;
  const cms = signedData(identity, { type: oid.data, digest });
  // The signature is the last thing in it.
  if (wrong === 'signature') cms[cms.length - 1]! ^= 1;
  return cms.toString('base64');
}
