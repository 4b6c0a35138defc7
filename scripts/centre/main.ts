import { dayOf } from '@gjj/shared-types';

import { inRoot, ROOT } from '../checkout';
import { dataFolders } from '../start/data-folder';
import { runningDemo } from '../start/running-demo';
import { runTool } from './run-tool';

const { text, exitCode } = await runTool(process.argv.slice(2), {
  centres: inRoot('bff', 'centres'),
  // npm moves to the checkout's folder; paths are meant from where the command was typed.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  root: ROOT,
  today: dayOf(new Date().toISOString()),
  environment: { ...runningDemo(dataFolders()), ...process.env },
});
process[exitCode === 2 ? 'stderr' : 'stdout'].write(`${text}\n`);
process.exitCode = exitCode;
