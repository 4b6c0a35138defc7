import {
  certificateTitles,
  groupCheckCode,
  groupLetterNumber,
  type CertificateName,
  type LetterName,
} from '@gjj/shared-types';
import type { Paper, PaperPart, SealWords } from '../../platform/print';
import {
  fillWords,
  paperTables,
  placeholdersOf,
  type LetterBlock,
  type LetterTemplate,
  type PaperTable,
} from '../catalogue';

/** What is printed: the words that were frozen for it, and those of the centre. */
export interface LetterText {
  name: LetterName | CertificateName;
  number: string;
  issuedAt: Date;
  words: Partial<Record<string, string>>;
  tables: Partial<Record<PaperTable, readonly (readonly string[])[]>>;
}

export interface LetterFrame {
  template: LetterTemplate & { title: string };
  centreName: string;
  hotline: string;
  checkCode: string;
  /** Where anybody may check the letter. */
  checkAddress: string;
  seal: SealWords | null;
}

/** A letter goes through many hands; a certificate shows others whose it is. */
const hides = (name: LetterText['name']) =>
  name in certificateTitles
    ? '证件号码和个人账号遮去了一部分。查验时可以比对姓名和余额。'
    : '文书里的姓名、证件和卡号都遮去了一部分。';

/** A letter as a paper: what the centre's template says, then what stands on every letter. */
export function letterPaper(letter: LetterText, frame: LetterFrame): Paper {
  const { template, centreName, hotline } = frame;
  const words = { ...letter.words, centre: centreName, hotline };
  const number = groupLetterNumber(letter.number);
  return {
    title: template.title,
    issuer: centreName,
    reference: `文号 ${number}　${letter.words['issuedOn'] ?? ''}`,
    madeAt: letter.issuedAt,
    parts: [
      { kind: 'paragraph', text: `文号 ${number}` },
      ...withoutBareHeadings(
        template.blocks.flatMap((block) => partsOf(block, { words, tables: letter.tables })),
      ),
      ...closing(letter, frame),
    ],
  };
}

interface Known {
  words: Partial<Record<string, string>>;
  tables: LetterText['tables'];
}

/** Null where it names something that is not known of this case. */
function filled(text: string, { words }: Known): string | null {
  const all = placeholdersOf(text).every((name) => words[name] !== undefined);
  return all ? fillWords(text, (name) => words[name] ?? '') : null;
}

function partsOf(block: LetterBlock, known: Known): PaperPart[] {
  if ('heading' in block) return textPart('heading', filled(block.heading, known));
  if ('paragraph' in block) return textPart('paragraph', filled(block.paragraph, known));
  if ('table' in block) return tableParts(block, known);
  const rows = Object.entries(block.rows).map(([label, text]) => [label, filled(text, known)] as const);
  return rows.some(([, text]) => text !== null) ? [{ kind: 'rows', rows }] : [];
}

const textPart = (kind: 'heading' | 'paragraph', text: string | null): PaperPart[] =>
  text === null ? [] : [{ kind, text }];

function tableParts(
  { table, otherwise }: Extract<LetterBlock, { table: string }>,
  known: Known,
): PaperPart[] {
  const rows = known.tables[table];
  if (rows === undefined)
    return otherwise === undefined ? [] : textPart('paragraph', filled(otherwise, known));
  return [{ kind: 'table', columns: paperTables[table].columns, rows }];
}

/** A heading over nothing is left out with what it was over. */
function withoutBareHeadings(parts: readonly PaperPart[]): PaperPart[] {
  return parts.filter(({ kind }, index) => {
    const next = parts[index + 1];
    return kind !== 'heading' || (next !== undefined && next.kind !== 'heading');
  });
}

/** Who issues it, when, under the seal; and how a stranger checks that it is the centre's. */
function closing(
  { name, words }: LetterText,
  { centreName, checkCode, checkAddress, seal }: LetterFrame,
): PaperPart[] {
  const { issuedOn = '', issuedBy } = words as { issuedOn?: string; issuedBy?: string };
  const office = issuedBy === undefined ? [] : [`承办：${issuedBy}`];
  return [
    { kind: 'issued', lines: [centreName, issuedOn, ...office], seal },
    {
      kind: 'code',
      address: checkAddress,
      lines: [
        `查验码 ${groupCheckCode(checkCode)}`,
        '任何人都可以扫码或者输入查验码，核对这份文书是不是本中心出具、有没有改动、现在是否有效。',
        hides(name),
      ],
    },
  ];
}
