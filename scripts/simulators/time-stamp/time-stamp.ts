import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import { FaultBoard } from '../faults/fault-board';
import { Refusal } from '../http/refusal';
import type { Call, Reply } from '../http/route';
import { bigInt, der, int, moment, name, oid, read, seq } from '../pki/der';
import { makeIdentity, wholeSecond, type Identity } from '../pki/identity';
import { signedData } from '../pki/signed-data';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';

export interface TimeStampOptions {
  readonly file: string;
  readonly port: number;
  readonly now: () => Date;
  readonly seed: number;
}

export interface TimeStamp extends Simulator {
  /** How many stamps were given. */
  given(): number;
  /** Lets it stamp another digest than it was given. */
  answerWrong(wrong: boolean): void;
}

const ourKey = 'key';

/** A time-stamping authority (时间戳服务, RFC 3161) that knows SHA-256. */
export async function startTimeStamp(options: TimeStampOptions): Promise<TimeStamp> {
  const journal = new Journal(options.file);
  const keys = journal.table<Identity>('keys');
  const counts = journal.table<number>('counts');
  let wrong = false;

  async function identity(): Promise<Identity> {
    const made = keys.get(ourKey) ?? (await makeIdentity('演示时间戳', 'time-stamp'));
    const kept = keys.get(ourKey) ?? made;
    if (kept === made) journal.commit([keys.put(ourKey, made)]);
    return kept;
  }

  async function stamp(call: Call): Promise<Reply> {
    if (call.headers['content-type'] !== 'application/timestamp-query') throw new Refusal(415, 'no-query');
    const query = readQuery(call.rawBytes);
    // PKIStatus 2 is a refusal (RFC 3161, 2.4.2).
    if (query === null) return reply(seq(seq(int(2))));
    const by = await identity();
    const serial = (counts.get('stamps') ?? 0) + 1;
    journal.commit([counts.put('stamps', serial)]);
    const digest = wrong ? createHash('sha256').update(query.digest).digest() : query.digest;
    const info = der(
      seq(
        int(1),
        name(oid.demoPolicy),
        imprint(digest),
        int(serial),
        moment(wholeSecond(options.now().getTime())),
        ...(query.nonce === null ? [] : [bigInt(query.nonce)]),
      ),
    );
    const content = {
      type: oid.timeStampInfo,
      digest: createHash('sha256').update(info).digest(),
      bytes: info,
    };
    return reply(seq(seq(int(0)), read(signedData(by, content))));
  }

  const simulator = await startSimulator(
    {
      journal,
      faults: new FaultBoard(options.seed),
      routes: [{ method: 'POST', path: '/', operation: 'stamp', handle: stamp }],
      control: [],
      admit: () => {},
      snapshot: () => ({ given: counts.get('stamps') ?? 0 }),
      begin: () => void (wrong = false),
      pause: () => {},
    },
    options.port,
  );
  return {
    ...simulator,
    given: () => counts.get('stamps') ?? 0,
    answerWrong: (what) => void (wrong = what),
  };
}

const imprint = (digest: Buffer) =>
  seq(seq(name(oid.sha256), new asn1.Null()), new asn1.OctetString({ valueHex: digest }));

const reply = (block: asn1.BaseBlock): Reply => ({
  type: 'application/timestamp-reply',
  body: der(block),
});

/** The digest and the nonce of a query; null where it is none, or of another algorithm. */
function readQuery(bytes: Buffer): { digest: Buffer; nonce: string | null } | null {
  const query = read(bytes);
  if (!(query instanceof asn1.Sequence)) return null;
  const [, imprinted, ...rest] = query.valueBlock.value;
  if (!(imprinted instanceof asn1.Sequence)) return null;
  const [algorithm, digest] = imprinted.valueBlock.value;
  if (!(algorithm instanceof asn1.Sequence) || !(digest instanceof asn1.OctetString)) return null;
  const id = algorithm.valueBlock.value[0];
  if (!(id instanceof asn1.ObjectIdentifier) || id.valueBlock.toString() !== oid.sha256) return null;
  const nonce = rest.find((part) => part instanceof asn1.Integer);
  return {
    digest: Buffer.from(digest.valueBlock.valueHexView),
    nonce: nonce === undefined ? null : Buffer.from(nonce.valueBlock.valueHexView).toString('hex'),
  };
}
