import { readAppJson, routesOf } from '../app-json';
import { truth } from '../expect';
import type { Proof } from '../proof';
import type { CompileReport } from './compile-report';

const KB = 1024;
const MAIN_PACKAGE_KB = 700;
/** WeChat's limit for each package, and ours for all of them together. */
const PACKAGE_KB = 2048;

/**
 * Remarks that only read the switches in project.config.json. DevTools' own compressing stays off there, because
 * the build comes out of webpack compressed already, and compressing it twice has broken mini-programs.
 */
const SWITCHES = new Set(['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN']);

/** @param findReport the compiler runs once for all */
export function compileProofs(findReport: () => Promise<CompileReport>): readonly Proof[] {
  const proof = (name: string, judge: (report: CompileReport) => void): Proof => ({
    name,
    prove: async () => judge(await findReport()),
  });
  return [
    proof("WeChat's compiler takes the build, offline", ({ fault }) => {
      truth(fault === null, `it compiles: ${fault}`);
    }),
    proof('every page of app.json is compiled', ({ files }) => {
      const made = new Set(files);
      const wanted = routesOf(readAppJson()).flatMap((route) => [
        `${route}.js`,
        `${route}.wxml`,
        `${route}.json`,
      ]);
      const missing = wanted.filter((file) => !made.has(file));
      truth(missing.length === 0 && wanted.length > 0, `nothing is missing: ${missing.join(' ')}`);
    }),
    proof(`the main package has at most ${MAIN_PACKAGE_KB} KB, the whole and each package 2 MB`, judgeSizes),
    // Unused code and components, images above 200 KB, code that belongs into a sub-package, injection on demand.
    proof("WeChat's look at the quality of the code finds nothing", ({ quality }) => {
      const found = quality.filter(({ name, success }) => !success && !SWITCHES.has(name));
      truth(quality.length > SWITCHES.size, 'it has looked');
      truth(found.length === 0, found.map(({ name, text }) => `${name}: ${text}`).join('\n'));
    }),
  ];
}

function judgeSizes({ quality }: CompileReport): void {
  const sizes = quality.find(({ name }) => name === 'PACKAGE_SIZE_LIMIT')?.detail as
    Readonly<Record<string, number>> | undefined;
  const { __APP__: main = Infinity, ...subPackages } = sizes ?? {};
  truth(main <= MAIN_PACKAGE_KB * KB, `the main package is small enough: ${inKb(main)}`);
  for (const [name, bytes] of Object.entries(subPackages))
    truth(bytes <= PACKAGE_KB * KB, `${name} is small enough: ${inKb(bytes)}`);
  const whole = Object.values(subPackages).reduce((sum, bytes) => sum + bytes, main);
  truth(whole <= PACKAGE_KB * KB, `the whole is small enough: ${inKb(whole)}`);
}

function inKb(bytes: number): string {
  return `${Math.ceil(bytes / KB)} KB`;
}
