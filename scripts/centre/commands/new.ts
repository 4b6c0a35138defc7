import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { fine, UsageError, type Command } from '../command';
import { shown } from '../folders';
import { centreFiles } from '../new/centre-files';
import { freeReceiptPrefix } from '../new/receipt-prefix';

/** A folder that passes check and test, to be filled from the published text. */
export const newCentre: Command = {
  usage: '<name>',
  words: '新建一个中心：在 bff/centres 里建文件夹，里面的规则能通过检查，再照公布的文件改',
  takes: [1, 1],
  async run({ positionals }, ground) {
    const name = positionals[0]!;
    if (!/^[a-z][a-z0-9-]{1,39}$/.test(name))
      throw new UsageError(`${name} 不能当名字：用小写拼音，2 到 40 个字母、数字或短横，例如 liuzhou`);
    const folder = join(ground.centres, name);
    if (existsSync(folder)) throw new UsageError(`${shown(folder, ground)} 已经有了`);
    const files = centreFiles(name, freeReceiptPrefix(name, ground));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text, { flag: 'wx' });
    }
    return fine(nextSteps(shown(folder, ground), name, Object.keys(files)));
  },
};

function nextSteps(folder: string, name: string, files: readonly string[]): string {
  return `建好了 ${folder}：
${files.map((file) => `  ${file}`).join('\n')}

接下来（教程：docs/writing-a-city.md）：
  1. 改 centre.yaml：名称、代码、县（区）
  2. 改 sources.yaml：把公布的文件写进去
  3. 改 items/W04-rent.yaml：谁能办、多少、多久一次
  4. 改 cases/W04-rent.yaml：照文件写案例，边界都写上
  5. npm run centre -- check ${name}
     npm run centre -- test ${name}
     npm run centre -- explain ${name} W04`;
}
