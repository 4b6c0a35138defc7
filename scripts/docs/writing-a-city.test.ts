import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makeBench, type Bench } from '../centre/testing';
import { inRoot } from '../checkout';
import { tutorialSteps } from './tutorial';

/** A version changes with every byte of the folder, the law and the defaults: here it is any version. */
const anyVersion = (text: string) => text.replace(/(版本：?\s?)[\w.@+-]*[0-9a-f]{8,}/g, '$1…');

describe('docs/writing-a-city.md', () => {
  let bench: Bench;
  beforeAll(async () => {
    const environment = {
      MONGODB_URI: process.env['GJJ_TEST_MONGODB_URI'] ?? '',
      DATA_KEYS: `k1:${Buffer.alloc(32, 2).toString('base64')}`,
    };
    bench = await makeBench('liuzhou', { environment, today: '2026-11-25' });
    await rm(join(bench.centres, 'liuzhou'), { recursive: true });
  });
  afterAll(() => bench.remove());

  it('can be followed from the first line to the last: every file as printed, every command with its answer', async () => {
    const steps = tutorialSteps(readFileSync(inRoot('docs', 'writing-a-city.md'), 'utf8'));
    const run = [];
    for (const step of steps) {
      if (step.kind === 'file') await bench.write(step.path, step.text);
      else {
        const { text, exitCode } = await bench.run(...step.args);
        expect({ command: step.args.join(' '), exitCode, text: anyVersion(text.trimEnd()) }).toEqual({
          command: step.args.join(' '),
          exitCode: 0,
          text: anyVersion(step.answer),
        });
        run.push(step.args[0]);
      }
    }
    expect(run).toEqual(['new', 'check', 'test', 'decide', 'explain', 'diff', 'dry-run', 'publish']);
  });
});
