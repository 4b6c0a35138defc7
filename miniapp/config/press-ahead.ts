import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

interface Compiler {
  outputPath: string;
  hooks: { afterEmit: { tapPromise(name: string, run: () => Promise<void>): void } };
}

const press = promisify(brotliCompress);

/**
 * Puts each script and style sheet beside itself as brotli presses it when it may take its time, a seventh smaller
 * than what a server presses while somebody waits. The BFF sends that file where a browser takes it. Pages stay as they
 * are: they are small, and may not be kept as long as these.
 */
export class PressAhead {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise('press-ahead', async () => {
      // Known only now: Taro names the folder late.
      const { outputPath } = compiler;
      const files = await readdir(outputPath, { recursive: true });
      for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
        const whole = path.join(outputPath, file);
        await writeFile(`${whole}.br`, await press(await readFile(whole)));
      }
    });
  }
}
