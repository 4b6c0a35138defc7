import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { judgeSignature, providePdfsig } from '../../../../scripts/pdf-tools/pdfsig';
import { judgePdf, provideVeraPdf, type VeraPdf } from '../../../../scripts/pdf-tools/verapdf';
import { createSay } from '../../../../scripts/services/say';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { Printer } from '../../platform/print';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { TimeStampClient } from '../time-stamp/time-stamp-client';
import { PadesSeal } from './pades-seal';
import { SealClient } from './seal-client';

const at = new Date('2026-11-29T08:00:00Z');
const owner = '赛艇市住房公积金管理中心';
const letter = {
  letterId: 'letter-1',
  centreCode: 'saiting',
  centreName: owner,
  title: '准予提取决定书',
  number: 'SC2026112900123458-01',
  issuedAt: at,
};

const folder = mkdtempSync(join(tmpdir(), 'gjj-seal-'));
let tools: { pdfsig: string; veraPdf: VeraPdf };
let paper: Buffer;
let world: Simulators;
let wires: { seal: Wiretap; stamp: Wiretap };
let seals: SealClient;
let stamps: TimeStampClient;

beforeAll(async () => {
  // The first run of a machine fetches both.
  tools = { pdfsig: await providePdfsig(createSay()), veraPdf: await provideVeraPdf(createSay()) };
  paper = await printPaper();
}, 300_000);

beforeEach(async () => {
  world = await startOutsideWorld();
  wires = { seal: await tapWire(world.urls.seal), stamp: await tapWire(world.urls['time-stamp']) };
  seals = new SealClient({ baseUrl: wires.seal.url, apiKey: world.credentials.sealApiKey });
  stamps = new TimeStampClient({ baseUrl: wires.stamp.url });
});

afterEach(async () => {
  await Promise.all([seals.close(), stamps.close(), wires.seal.close(), wires.stamp.close()]);
  await world.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function printPaper(): Promise<Buffer> {
  const font = process.env['PRINT_FONT'] ?? '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
  const parts = [
    { kind: 'rows', rows: [['申请人', '𠮷**']] },
    { kind: 'paragraph', text: '经审核，准予提取住房公积金¥12,345.67。' },
    { kind: 'seal', owner, reason: letter.title, location: '赛艇市', note: '演示专用', at },
  ] as const;
  const whole = { title: letter.title, issuer: owner, reference: letter.number, madeAt: at, parts };
  return buffer((await new Printer(font).print(whole, 'a4')).stream);
}

const seal = (by: TimeStampClient | null = stamps) => new PadesSeal(seals, by).seal(paper, letter);

function kept(bytes: Buffer, name: string): string {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

describe('what tools say that are not ours', () => {
  it('a sealed paper is signed as a whole, and nobody finds anything in it', async () => {
    const file = kept(await seal(), 'sealed');
    expect(await judgeSignature(tools.pdfsig, file)).toEqual({
      validation: 'Signature is Valid.',
      type: 'ETSI.CAdES.detached',
      hash: 'SHA-256',
      wholeDocument: true,
    });
    expect(await judgePdf(tools.veraPdf, '2b', file)).toEqual([]);
  }, 60_000);

  it('one byte changed is no longer what was signed', async () => {
    const bytes = await seal();
    const digit = bytes.indexOf('/Reason') + 12;
    bytes[digit]! ^= 1;
    const said = await judgeSignature(tools.pdfsig, kept(bytes, 'changed'));
    expect(said.validation).not.toBe('Signature is Valid.');
  });

  it('without an authority for time stamps it is as valid', async () => {
    const file = kept(await seal(null), 'unstamped');
    expect(await judgeSignature(tools.pdfsig, file)).toMatchObject({ validation: 'Signature is Valid.' });
    expect(world.control['time-stamp'].given()).toBe(0);
  });
});

it('carries the time stamp of its signature', async () => {
  const [stamped, plain] = [await seal(), await seal(null)];
  // id-aa-timeStampToken.
  const token = '060b2a864886f70d010910020e';
  expect(stamped.toString('latin1')).toContain(token);
  expect(plain.toString('latin1')).not.toContain(token);
  expect(world.control['time-stamp'].given()).toBe(1);
});

it('asks for one paper once, however often it is sealed, and tells what it is for', async () => {
  const [first, second] = [await seal(null), await seal(null)];
  expect(second).toEqual(first);
  expect(world.control.seal.uses()).toEqual([
    expect.objectContaining({ keyId: 'saiting', purpose: '准予提取决定书 SC2026112900123458-01' }),
  ]);
});

it.each(['digest', 'signature'] as const)('takes no seal with a wrong %s', async (wrong) => {
  world.control.seal.answerWrong(wrong);
  await expect(seal()).rejects.toMatchObject({ system: 'seal', certainty: 'unknown' });
  world.control.seal.answerWrong('nothing');
  await seal();
});

it('takes no stamp of something else, and seals nothing without one', async () => {
  world.control['time-stamp'].answerWrong(true);
  await expect(seal()).rejects.toMatchObject({ system: 'time-stamp', certainty: 'unknown' });
  world.control['time-stamp'].answerWrong(false);
  world.control['time-stamp'].setFaults([{ mode: 'fail', times: 1 }]);
  await expect(seal()).rejects.toMatchObject({ system: 'time-stamp', certainty: 'unavailable' });
  await seal();
});

it('goes on where an answer was lost, and stops at a seal that is no longer there', async () => {
  world.control.seal.setFaults([{ operation: 'sign', mode: 'lose-answer', times: 1 }]);
  await expect(seal()).rejects.toMatchObject({ system: 'seal', certainty: 'unknown' });
  await seal();
  expect(world.control.seal.uses()).toHaveLength(1);
  world.control.seal.setKnown('saiting', false);
  await expect(
    new PadesSeal(seals, null).seal(paper, { ...letter, letterId: 'other' }),
  ).rejects.toMatchObject({
    certainty: 'unavailable',
  });
});

it('keeps to both contracts on every call there is', async () => {
  await seal();
  world.control.seal.setKnown('saiting', false);
  await expect(seal()).rejects.toMatchObject({ certainty: 'unavailable' });
  for (const [wire, name] of [
    [wires.seal, 'seal'],
    [wires.stamp, 'time-stamp'],
  ] as const) {
    const contract = new Contract(name);
    const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
    expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
    expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
  }
});
