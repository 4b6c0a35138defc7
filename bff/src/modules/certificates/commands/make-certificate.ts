import {
  certificateNumber,
  certificateRefusalWords,
  dayOf,
  dayOnPaper,
  dayWithYear,
  groupLetterNumber,
  maskDocument,
} from '@gjj/shared-types';
import { randomDigits } from '../../../platform/ids';
import { OutsideError } from '../../../platform/outside';
import type { Owes, OwingChange } from '../../../platform/owing';
import { addsUp, monthsOf, readBook, sumsOf } from '../../accounts';
import { addDays } from '../../catalogue';
import { issueLetter, keepOnlyLetter } from '../../letters';
import type { CertificateRow } from '../certificate-model';
import type { CertificateParts } from '../certificate-parts';
import type { CertificateContent, DrawnUp } from '../domain/certificate-record';
import type { LedgerSays } from '../domain/ledger-says';
import type { Said } from '../domain/answer';
import { whatItSays } from '../domain/what-it-says';

/**
 * Draws up what was asked for of what the ledger says now: number, day and every word are fixed here, once. A silent
 * ledger is noted, and asked again. Throws OutsideError.
 */
export async function drawUp(parts: CertificateParts, row: CertificateRow): Promise<void> {
  if (row.state !== 'asked') return;
  const person = await parts.members.getPerson(row.userId);
  const ledger = await askLedger(parts, row, person.memberNo);
  const catalogue = parts.centres.of(row.centreCode);
  const itemName = (code: string) => catalogue.findItem(code)?.shortName ?? `业务 ${code}`;
  const answer = whatItSays(row, ledger, { math: { addsUp, sumsOf, monthsOf }, itemName });
  if (!answer.ok) {
    const owes = [noticeOwed(parts, row, 'certificate-refused', certificateRefusalWords[answer.refusal])];
    const set = { state: 'refused' as const, refusal: answer.refusal, silentSince: null, nextAt: null };
    return change(parts, row, { set, owes });
  }
  const drawn = drawnUp(parts, row, person, answer.said);
  const set = { state: 'making' as const, drawn, silentSince: null, nextAt: null };
  await change(parts, row, { set, owes: [{ kind: 'task', name: 'issue' }] });
}

/** Where somebody was first, what is owed comes again and finds what they did. */
async function change(
  { records, clock }: CertificateParts,
  row: CertificateRow,
  to: OwingChange<CertificateRow>,
): Promise<void> {
  if ((await records.commit(row, to, clock.now())) === null)
    throw new Error(`certificate ${row._id} was changed meanwhile`);
}

/** Nothing but the ledger's answer of now: what was last known of it certifies nothing. */
async function askLedger(
  { ledger, records, clock }: CertificateParts,
  row: CertificateRow,
  memberNo: string,
): Promise<LedgerSays> {
  try {
    const member = await ledger.getMember(memberNo);
    const wanted = row.name === 'year-statement' ? member.accounts : [];
    const books = await Promise.all(wanted.map(({ accountNo }) => readBook(ledger, accountNo)));
    return { ...member, books };
  } catch (error) {
    if (error instanceof OutsideError && row.silentSince === null)
      await records.commit(row, { set: { silentSince: clock.now() } }, clock.now());
    throw error;
  }
}

type Person = Awaited<ReturnType<CertificateParts['members']['getPerson']>>;

function drawnUp(
  { centres, clock, sealer }: CertificateParts,
  row: CertificateRow,
  person: Person,
  said: Said,
): DrawnUp {
  const issuedAt = clock.now();
  const today = dayOf(issuedAt.toISOString());
  const catalogue = centres.of(row.centreCode);
  const validUntil = addDays(today, catalogue.certificateTemplate(row.name, today)?.validDays ?? 1);
  const number = certificateNumber(catalogue.receiptPrefix, today, randomDigits(7));
  const content: CertificateContent = {
    person: person.name,
    amountFen: said.amountFen,
    words: {
      ...said.words,
      person: person.name,
      idNumber: maskDocument(person.document),
      number: groupLetterNumber(number),
      issuedOn: dayOnPaper(today),
      validUntil: dayWithYear(validUntil),
    },
    tables: said.tables,
  };
  return { number, issuedAt, validUntil, content: sealer.seal(JSON.stringify(content)) };
}

/** Prints and seals what was drawn up, once, however often and by however many it is tried. */
export async function issue(parts: CertificateParts, row: CertificateRow): Promise<void> {
  const { drawn, name, centreCode, _id } = row;
  if (row.state !== 'making' || drawn === undefined) return;
  const { words, tables } = JSON.parse(parts.sealer.open(drawn.content)) as CertificateContent;
  const { number, issuedAt } = drawn;
  const template = parts.centres.of(centreCode).certificateTemplate(name, dayOf(issuedAt.toISOString()));
  if (template === null) throw new Error(`${centreCode} has no words for ${name}`);
  const of = { kind: 'certificate', id: _id } as const;
  const letter = { letterId: _id, of, centreCode, name, number, issuedAt, template, words, tables };
  await keepOnlyLetter(parts, await issueLetter(parts, letter));
  const owes = [noticeOwed(parts, row, 'certificate-ready')];
  await change(parts, row, { set: { state: 'ready' }, owes });
}

/** The ledger was silent for as long as is tried. What is drawn up already is printed in the end. */
export async function giveUp(parts: CertificateParts, row: CertificateRow): Promise<void> {
  const set = row.state === 'asked' ? { state: 'given-up' as const, nextAt: null } : { nextAt: null };
  const owes = row.state === 'asked' ? [noticeOwed(parts, row, 'certificate-given-up')] : [];
  await change(parts, row, { set, owes });
}

export function noticeOwed(
  { centres, clock }: Pick<CertificateParts, 'centres' | 'clock'>,
  { name, centreCode, drawn }: CertificateRow,
  notice: 'certificate-ready' | 'certificate-refused' | 'certificate-given-up' | 'certificate-withdrawn',
  reason?: string,
): Owes {
  const today = dayOf(clock.now().toISOString());
  const itemName = centres.of(centreCode).certificateTemplate(name, today)?.title ?? name;
  const stateTerm = notice === 'certificate-withdrawn' ? '已撤回' : '证明';
  const facts = {
    itemName,
    stateTerm,
    ...(drawn && { receiptNumber: drawn.number }),
    ...(reason && { reason }),
  };
  return { kind: 'notice', name: notice, facts };
}
