import {
  checkCode,
  letterForms,
  letterName,
  letterNames,
  letterTables,
  letterWords,
} from '@gjj/shared-types';
import type { LetterName, LetterTable, LetterWord } from '@gjj/shared-types';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { Catalogue, onlyVersion, type CentreProfile } from '../../../bff/src/modules/catalogue/index';
import { letterPaper, type LetterText } from '../../../bff/src/modules/letters/index';
import { Printer } from '../../../bff/src/platform/print/index';
import { fine, UsageError, type Command } from '../command';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';

const font = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Letters as they would look, of a made-up case in which everything is known. */
export const preview: Command = {
  usage: '<folder> <kind> <out.pdf> | <folder> <out folder>',
  words: '看文书的样子：印出一种文书，或者全部（写一个文件夹）；内容是编的',
  takes: [2, 3],
  async run({ positionals }, ground) {
    const [named = '', kindOrFolder = '', file] = positionals;
    const kinds = file === undefined ? letterNames : [kindOf(kindOrFolder)];
    return withProfile(centreFolder(named, ground), ground, async (profile) => {
      const printer = new Printer(ground.environment['PRINT_FONT'] ?? font);
      const out = resolve(ground.workingFolder, file ?? kindOrFolder);
      if (file === undefined) await mkdir(out, { recursive: true });
      for (const kind of kinds) {
        const bytes = await printer.write(previewOf(profile, kind, ground.today), 'a4');
        await writeFile(file === undefined ? join(out, `${kind}.pdf`) : out, bytes);
      }
      return fine(`✓ 印好了 ${kinds.length} 份：${file ?? kindOrFolder}`);
    });
  },
};

function kindOf(named: string): LetterName {
  const kind = letterName.safeParse(named);
  if (kind.success) return kind.data;
  throw new UsageError(`没有 ${named} 这种文书；有这些：${letterNames.join('、')}`);
}

function previewOf(profile: CentreProfile, name: LetterName, today: string) {
  const catalogue = new Catalogue(onlyVersion(profile), () => today);
  const code = checkCode('12345678901');
  return letterPaper(exampleOf(name, today), {
    template: catalogue.letterTemplate(name, today),
    centreName: profile.settings.name,
    hotline: profile.settings.hotline,
    checkCode: code,
    checkAddress: `https://gjj.example/check/${code}`,
    seal: null,
  });
}

function exampleOf(name: LetterName, today: string): LetterText {
  const { words, tables = [] } = letterForms[name];
  return {
    name,
    number: 'QZW20261129001234501',
    issuedAt: new Date(`${today}T04:00:00Z`),
    words: Object.fromEntries(words.map((word: LetterWord) => [word, letterWords[word].example])),
    tables: Object.fromEntries(tables.map((table: LetterTable) => [table, letterTables[table].example])),
  };
}
