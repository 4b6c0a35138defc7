import { z } from 'zod';
import { deskPhoneEndpoints } from './endpoints/desk-phone';
import { memberEndpoints } from './endpoints/member';
import { staffEndpoints } from './endpoints/staff';
import type { EndpointShape } from './endpoints/endpoint';
import { fieldName, fieldNames } from './field-names';

type Schema = z.core.JSONSchema.BaseSchema;

/** Every field inside a schema, as "around.field". */
function fieldsIn(schema: Schema, around = ''): string[] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.items ?? []].flat() as Schema[];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    `${around}.${name}`,
    ...fieldsIn(field as Schema, name),
  ]);
  return [...own, ...parts.flatMap((part) => fieldsIn(part, around))];
}

const endpoints = Object.values<EndpointShape>({
  ...memberEndpoints,
  ...staffEndpoints,
  ...deskPhoneEndpoints,
});
const inputs = endpoints.flatMap(({ params, query, body }) =>
  [params, query, body].filter((schema) => schema !== undefined),
);
const paths = [
  ...new Set(
    inputs.flatMap((schema) => fieldsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))),
  ),
].map((path) => path.split('.').filter((part) => part !== ''));

describe('the names of fields', () => {
  it('has one, in Chinese, for every field of every call, under the field itself', () => {
    const nameless = paths.filter((path) => !(path.join('.') in fieldNames || path.at(-1)! in fieldNames));
    expect(nameless).toEqual([]);
    for (const name of Object.values(fieldNames)) expect(name).toMatch(/^\p{Script=Han}+$/u);
  });

  it('has none that nothing uses', () => {
    const used = new Set(paths.flatMap((path) => [path.join('.'), path.at(-1)!]));
    expect(Object.keys(fieldNames).filter((key) => !used.has(key))).toEqual([]);
  });

  it('is that of what is around it for what has none, and says which thing a field is of', () => {
    expect(fieldName(['answers', 'monthlyRentFen'])).toBe('填写的内容');
    expect(fieldName(['items', 3, 'howToFix'])).toBe('怎样改');
    expect(fieldName(['items', 0, 'subject', 'kind'])).toBe('要补正的种类');
    expect(fieldName(['document', 'kind'])).toBe('证件类型');
    expect(fieldName(['kind'])).toBe('明细类别');
    expect(fieldName([])).toBe('请求内容');
  });
});
