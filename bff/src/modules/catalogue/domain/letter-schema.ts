import {
  certificateTables,
  letterForms,
  letterNames,
  letterTables,
  letterTitles,
  letterWords,
  type CertificateTable,
  type LetterForm,
  type LetterName,
  type LetterTable,
} from '@gjj/shared-types';
import { z } from 'zod';
import { placeholdersOf } from './template';

const words = z.string().min(1);
/** Every list that a paper of the centre may hold. */
export const paperTables = { ...letterTables, ...certificateTables };
export type PaperTable = LetterTable | CertificateTable;
const tableNames = Object.keys(paperTables) as [PaperTable, ...PaperTable[]];

/** One part of a letter. What names something that is not known of a case is left out of that case's letter. */
const blockSchema = z.union([
  z.strictObject({ heading: words }),
  z.strictObject({ paragraph: words }),
  /** By label. */
  z.strictObject({ rows: z.record(z.string().min(1), words) }),
  /** `otherwise` is said where there is nothing to list. */
  z.strictObject({ table: z.enum(tableNames), otherwise: words.optional() }),
]);
export type LetterBlock = z.infer<typeof blockSchema>;

/** 文书 of one kind. Issuer, day, number, seal and code stand on every letter, and in no template. */
export const templateSchema = z.strictObject({
  title: words.optional().describe('标题；不写就是常用的'),
  blocks: z.array(blockSchema).min(1),
});
export type LetterTemplate = z.infer<typeof templateSchema>;

export const lettersSchema = z.strictObject(
  Object.fromEntries(
    letterNames.map((name) => [name, templateSchema.superRefine(wordedAs(letterForms[name]))]),
  ) as Record<LetterName, typeof templateSchema>,
);
export type Letters = z.infer<typeof lettersSchema>;

/** Whether a template says what its kind must, and nothing that its kind does not know. */
export function wordedAs({ words: known, tables = [], demands }: LetterForm<string, string>) {
  return ({ title = '', blocks }: LetterTemplate, context: z.RefinementCtx) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const name of placeholdersOf(title)) report(['title'], unknownWord(name, []));
    blocks.forEach((block, index) => {
      for (const name of namesIn(block).filter((one) => !known.includes(one)))
        report(['blocks', index], unknownWord(name, known));
      if ('table' in block && !tables.includes(block.table))
        report(['blocks', index, 'table'], `this letter has no table ${block.table}`);
    });
    const said = blocks.flatMap((block) => ('table' in block ? [block.table] : namesIn(block)));
    for (const name of demands.filter((one) => !said.includes(one)))
      report(['blocks'], `the law demands ${name in paperTables ? `table ${name}` : `{${name}}`}`);
  };
}

const unknownWord = (name: string, known: readonly string[]) =>
  `this letter knows no {${name}}, only ${known.map((one) => `{${one}}`).join(', ')}`;

function textsOf(block: LetterBlock): string[] {
  if ('rows' in block) return Object.values(block.rows);
  if ('table' in block) return block.otherwise === undefined ? [] : [block.otherwise];
  return 'heading' in block ? [block.heading] : [block.paragraph];
}

const namesIn = (block: LetterBlock): string[] => textsOf(block).flatMap(placeholdersOf);

/** For profiles that were published before letters were theirs to word: everything that is known, by its label. */
export const plainLetters: Letters = Object.fromEntries(
  letterNames.map((name): [LetterName, LetterTemplate] => {
    const { words: known, tables = [] } = letterForms[name];
    const rows = Object.fromEntries(known.map((word) => [letterWords[word].says, `{${word}}`]));
    return [name, { title: letterTitles[name], blocks: [{ rows }, ...tables.map((table) => ({ table }))] }];
  }),
) as Letters;
