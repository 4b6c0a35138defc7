import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inRoot, ROOT } from '../../checkout';
import { runCommand } from '../../run-command';
import { WEAPP } from '../app-json';
import type { CompileReport } from './compile-report';

const COMPILER = inRoot('scripts', 'weapp-test', 'compile', 'main.ts');

/** @throws Error with the compiler's last words when it left no report */
export async function compileBuild(): Promise<CompileReport> {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-weapp-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { output } = await runCommand(['node', '--import', 'tsx', COMPILER, WEAPP, reportFile], {
      cwd: ROOT,
    });
    return readReport(reportFile, output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string, output: string): CompileReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CompileReport;
  } catch {
    throw new Error(`the compiler left no report:\n${output.trimEnd().split('\n').slice(-20).join('\n')}`);
  }
}
