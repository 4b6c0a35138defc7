import { fieldName, parseInput } from '@gjj/shared-types';
import type { z } from 'zod';
import { exampleParameters } from './extras/example-parameters';
import { exampleBodies } from './extras/examples';
import { placesIn, withChanged, wrongValues } from './fuzzing/wrong-values';
import { everyEndpoint } from './testing/sample-calls';

interface Call {
  name: string;
  schema: z.ZodType;
  example: unknown;
}

function calls(): Call[] {
  return everyEndpoint().flatMap(([name, { params, query, body }]) => {
    const addressed = [params, query].flatMap((schema) =>
      schema === undefined ? [] : [{ name, schema, example: parametersFor(schema) }],
    );
    const bodies = body === undefined ? [] : (exampleBodies[name] ?? []);
    return [...addressed, ...bodies.map((example) => ({ name, schema: body!, example }))];
  });
}

function parametersFor(schema: z.ZodType): object {
  const names = Object.keys((schema as z.ZodObject).shape);
  return Object.fromEntries(names.map((name) => [name, exampleParameters[name]]));
}

/** The names that a stranger made up are told as they were sent. */
const namesUnknown = /^没有这些项：/;

describe('what does not fit', () => {
  const all = calls();

  it('has an example of every input that does', () => {
    for (const { name, schema, example } of all)
      expect({ name, ...parseInput(schema, example) }).toMatchObject({ name, fits: true });
  });

  it.each(all)('of $name is told in Chinese, by the name of the field', ({ schema, example }) => {
    let refused = 0;
    for (const place of placesIn(example))
      for (const wrong of wrongValues)
        for (const [path, words] of Object.entries(
          parseInput(schema, withChanged(example, place, wrong)).problems,
        )) {
          refused += 1;
          if (namesUnknown.test(words)) continue;
          const name = fieldName(path === 'request' ? [] : path.split('.').map(keyOf));
          expect(words).toMatch(/^[^A-Za-z]*$/);
          expect(`${path}: ${words}`).toContain(name === '证件号码' ? '号码' : name);
        }
    expect(refused).toBeGreaterThan(0);
  });
});

function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
