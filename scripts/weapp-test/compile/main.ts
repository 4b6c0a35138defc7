/**
 * WeChat's own compiler over the build, without the network, in a process of its own: it speaks much, forks, and
 * never ends by itself. `node --import tsx scripts/weapp-test/compile/main.ts <folder> <file for the report>`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { CompileReport, QualityRemark } from './compile-report';
import { stayOnLoopback } from './loopback-only';

interface Ci {
  readonly Project: new (options: object) => object;
  readonly DefaultProjectAttr: object;
  getCompiledResult(options: object): Promise<Readonly<Record<string, unknown>>>;
  checkCodeQuality(project: object): Promise<readonly QualityRemark[]>;
}

const [folder = '', reportFile = ''] = process.argv.slice(2);

async function compile(ci: Ci): Promise<CompileReport> {
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: folder,
    privateKey: 'none: nothing is uploaded',
    // Without this the compiler asks WeChat what the app may do.
    attr: () => Promise.resolve(ci.DefaultProjectAttr),
  });
  // WXML and WXSS are read only where they are made smaller. Reading the scripts is left to the walks, which run them.
  const setting = { es6: false, minifyJS: false, minifyWXML: true, minifyWXSS: true };
  const files = await ci.getCompiledResult({ project, setting, onProgressUpdate() {} });
  return { fault: null, files: Object.keys(files), quality: await ci.checkCodeQuality(project) };
}

function refused(error: unknown): CompileReport {
  return { fault: error instanceof Error ? error.message : JSON.stringify(error), files: [], quality: [] };
}

function finish(report: CompileReport): never {
  writeFileSync(reportFile, JSON.stringify(report));
  process.exit(0);
}

// The compiler's own processes are plain JavaScript and start in another folder, where tsx is not to be found.
process.execArgv = [];
stayOnLoopback();
process.on('unhandledRejection', (error) => finish(refused(error)));
const require = createRequire(import.meta.url);
finish(await compile(require('miniprogram-ci') as Ci).catch(refused));
