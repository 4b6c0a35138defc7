import { caseMistakes } from './mistakes/case-mistakes';
import { expressionMistakes } from './mistakes/expression-mistakes';
import { formMistakes } from './mistakes/form-mistakes';
import { nameMistakes } from './mistakes/name-mistakes';
import { yamlMistakes } from './mistakes/yaml-mistakes';
import { unforeseen } from './problems/find-saying';
import { makeBench, type Bench } from './testing';

const mistakes = [...yamlMistakes, ...formMistakes, ...nameMistakes, ...expressionMistakes, ...caseMistakes];

let bench: Bench;
beforeEach(async () => void (bench = await makeBench()));
afterEach(() => bench.remove());

describe('a mistake of a rule officer', () => {
  it('is one of sixty and more that people make', () => {
    expect(mistakes.length).toBeGreaterThan(60);
  });

  it.each(mistakes)('$name: told once, in Chinese, where it is', async ({ file, from, to, says }) => {
    if (from === '') await bench.write(`liuzhou/${file}`, to);
    else await bench.replace(file, from, to);
    const { text, exitCode } = await bench.run('check', 'liuzhou');
    const lines = text.split('\n').slice(1, -1);
    expect(lines.map((line) => line.trim().replace(/^liuzhou\//, ''))).toEqual(says);
    expect(text).not.toContain(unforeseen.wrong);
    expect(text).not.toMatch(/\b(is|are|the|has|not|must|expected|received|invalid)\b/i);
    expect(exitCode).toBe(1);
  });
});
