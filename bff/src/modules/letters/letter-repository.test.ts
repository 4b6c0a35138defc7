import { checkCode, letterNumber, receiptNumber } from '@gjj/shared-types';
import { newId, randomDigits } from '../../platform/ids';
import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { LetterRepository, type IssuedLetter } from './index';

let connection: Connection;
let letters: LetterRepository;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  letters = new LetterRepository(connection);
  await buildIndexes(connection);
});
afterAll(() => connection.close());

function letter(more: Partial<IssuedLetter> = {}): IssuedLetter {
  const letterId = newId();
  return {
    letterId,
    of: { kind: 'case', id: newId() },
    centreCode: 'qinzhou',
    name: 'approval',
    number: letterNumber(receiptNumber('QZ', '2026-11-29', randomDigits(7)), 1),
    checkCode: checkCode(randomDigits(11)),
    issuedAt: new Date('2026-11-29T08:00:00Z'),
    sha256: newId(),
    sizeBytes: 70_000,
    storageKey: `letters/${letterId}/a`,
    ...more,
  };
}

it('keeps the first of a letter, whoever brings it again', async () => {
  const first = letter();
  expect(await letters.keep(first)).toEqual(first);
  const again = { ...first, checkCode: checkCode(randomDigits(11)), sha256: newId() };
  expect(await letters.keep(again)).toEqual(first);
  const many = letter();
  const kept = await Promise.all(
    Array.from({ length: 8 }, () => letters.keep({ ...many, sha256: newId() }).catch(() => null)),
  );
  const [standing] = await letters.listOf(many.of);
  expect(kept.filter((one) => one !== null && one.sha256 !== standing!.sha256)).toEqual([]);
});

it('is found by its number, its check code and its bytes, and by nothing else', async () => {
  const one = letter();
  await letters.keep(one);
  expect(await letters.find(one.letterId)).toEqual(one);
  expect(await letters.findByNumber(one.number)).toEqual(one);
  expect(await letters.findByCheckCode(one.checkCode)).toEqual(one);
  expect(await letters.findBySha256(one.sha256)).toEqual(one);
  expect(await letters.find(newId())).toBeNull();
  expect(await letters.findByNumber(one.checkCode)).toBeNull();
});

it('gives no two letters one number or one check code', async () => {
  const one = letter();
  await letters.keep(one);
  await expect(letters.keep(letter({ number: one.number }))).rejects.toMatchObject({ code: 11_000 });
  await expect(letters.keep(letter({ checkCode: one.checkCode }))).rejects.toMatchObject({ code: 11_000 });
});
