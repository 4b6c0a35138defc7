import {
  certificateForms,
  certificateNames,
  certificateWords,
  checkCode,
  letterForms,
  letterNames,
  letterWords,
} from '@gjj/shared-types';
import type { CertificateName, LetterName } from '@gjj/shared-types';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import {
  Catalogue,
  onlyVersion,
  paperTables,
  type CentreProfile,
} from '../../../bff/src/modules/catalogue/index';
import { letterPaper, type LetterText } from '../../../bff/src/modules/letters/index';
import { Printer } from '../../../bff/src/platform/print/index';
import { fine, UsageError, type Command } from '../command';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';

const font = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

type Kind = LetterName | CertificateName;
const kindsOfPaper: readonly Kind[] = [...letterNames, ...certificateNames];

/** Letters and certificates as they would look, of a made-up case or account in which everything is known. */
export const preview: Command = {
  usage: '<folder> <kind> <out.pdf> | <folder> <out folder>',
  words: '看文书和证明的样子：印出一种，或者全部（写一个文件夹）；内容是编的',
  takes: [2, 3],
  async run({ positionals }, ground) {
    const [named = '', kindOrFolder = '', file] = positionals;
    const kinds = file === undefined ? kindsOfPaper : [kindOf(kindOrFolder)];
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

function kindOf(named: string): Kind {
  const kind = kindsOfPaper.find((one) => one === named);
  if (kind !== undefined) return kind;
  throw new UsageError(`没有 ${named} 这种文书；有这些：${kindsOfPaper.join('、')}`);
}

const isCertificate = (kind: Kind): kind is CertificateName => kind in certificateForms;

function previewOf(profile: CentreProfile, name: Kind, today: string) {
  const catalogue = new Catalogue(onlyVersion(profile), () => today);
  const code = checkCode('12345678901');
  const template = isCertificate(name)
    ? catalogue.certificateTemplate(name, today)
    : catalogue.letterTemplate(name, today);
  if (template === null) throw new UsageError(`${profile.settings.name}没有写 ${name}`);
  return letterPaper(exampleOf(name, today), {
    template,
    centreName: profile.settings.name,
    hotline: profile.settings.hotline,
    checkCode: code,
    checkAddress: `https://gjj.example/check/${code}`,
    seal: null,
  });
}

function exampleOf(name: Kind, today: string): LetterText {
  const { words, tables = [] } = isCertificate(name) ? certificateForms[name] : letterForms[name];
  const known: Record<string, { example: string }> = { ...letterWords, ...certificateWords };
  return {
    name,
    number: isCertificate(name) ? 'QZZ2026113012345678' : 'QZW20261129001234501',
    issuedAt: new Date(`${today}T04:00:00Z`),
    words: Object.fromEntries(words.map((word) => [word, known[word]?.example ?? ''])),
    tables: Object.fromEntries(tables.map((table) => [table, paperTables[table].example])),
  };
}
