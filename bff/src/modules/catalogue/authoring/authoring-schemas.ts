import { day } from '@gjj/shared-types';
import type { z } from 'zod';
import { caseFileSchema, factsSchema } from '../cases/case-file';
import { certificatesSchema } from '../domain/certificate-schema';
import { centreSchema, crossRulesSchema, termsSchema, textsSchema } from '../domain/centre-schema';
import { flowSchema } from '../domain/flow-schema';
import { itemSchema, questionSchema } from '../domain/item-schema';
import { homeLoansSchema } from '../domain/home-loan-schema';
import { lawFileSchema } from '../domain/law-schema';
import { lettersSchema } from '../domain/letter-schema';
import { materialSchema } from '../domain/material-schema';
import {
  amountSchema,
  conditionSchema,
  expressionSchema,
  frequencySchema,
  parameterSchema,
  sourceSchema,
} from '../domain/rule-schema';
import { sourcesSchema } from '../profile/resolve-sources';
import { itemFile } from './item-form';
import { jsonSchemaOf, withWords, type JsonSchema, type Part } from './json-schema';
import * as written from './written-forms';

const inFiles: Part[] = [
  { schema: day, id: 'day', written: written.day },
  { schema: factsSchema, id: 'facts', written: written.facts },
  { schema: expressionSchema, id: 'expression', written: written.expression },
  { schema: parameterSchema, id: 'parameter', written: written.parameter },
  { schema: conditionSchema, id: 'condition' },
  { schema: amountSchema, id: 'amount' },
  { schema: frequencySchema, id: 'frequency' },
  { schema: materialSchema, id: 'material' },
  { schema: questionSchema, id: 'question' },
];
const cited: Part = { schema: sourceSchema, id: 'source', written: written.citation };
const named: Part = { schema: sourceSchema, id: 'source', written: written.document };

const whole = (schema: JsonSchema) => schema;
/** Over the defaults: what the common file says need not be said again. */
const overDefaults = ({ required: _, ...schema }: JsonSchema): JsonSchema => schema;
/** What `_defaults/centre.yaml` says for a centre that does not say it. */
const saidByDefaults = ['hotline', 'phone', 'itemDefaults', 'retention', 'safety', 'feedback', 'mandates'];
const overCentreDefaults = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  required: schema.required?.filter((name) => !saidByDefaults.includes(name)),
});

interface FileForm {
  /** What kind of file, in words. */
  title: string;
  schema: z.ZodType;
  /** From what is read in the end to what somebody writes. */
  asWritten: (schema: JsonSchema) => JsonSchema;
  source?: Part;
}

const files: Readonly<Record<string, FileForm>> = {
  centre: { title: '中心', schema: centreSchema, asWritten: overCentreDefaults },
  'centre-defaults': { title: '各中心共有的设置', schema: centreSchema, asWritten: overDefaults },
  sources: { title: '依据的文件', schema: sourcesSchema, asWritten: whole, source: named },
  item: { title: '业务', schema: itemSchema, asWritten: itemFile },
  cases: { title: '案例', schema: caseFileSchema, asWritten: whole },
  flow: { title: '流程', schema: flowSchema, asWritten: flowFile },
  terms: { title: '期限', schema: termsSchema, asWritten: overDefaults },
  texts: { title: '答案的说法', schema: textsSchema, asWritten: whole },
  letters: { title: '文书', schema: lettersSchema, asWritten: overDefaults },
  certificates: { title: '证明和对账单', schema: certificatesSchema, asWritten: overDefaults },
  'home-loan': { title: '公积金贷款', schema: homeLoansSchema, asWritten: flowFile },
  'cross-rules': { title: '每项业务都有的条件', schema: crossRulesSchema, asWritten: whole },
  law: { title: '上面的法律', schema: lawFileSchema, asWritten: whole },
};

/** Where in fieldWords a file's own fields are found first. */
const places: Readonly<Record<string, string>> = {
  'centre-defaults': 'centre',
  cases: 'case-file',
  flow: 'flows',
};

/** One version, or a list of them. */
function flowFile({ items, minItems, type, ...rest }: JsonSchema): JsonSchema {
  return { ...rest, ...written.oneOrMore({ items, minItems, type }) };
}

/**
 * JSON Schemas of a profile's files as somebody writes them (before inheriting and writing out), by name. For editors:
 * they complete and check what one file shows. `parseCentre` has the last word.
 */
export function authoringSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(files).map(([name, { title, schema, asWritten, source = cited }]) => {
      const form = asWritten(jsonSchemaOf(schema, [source, ...inFiles]));
      return [name, { ...withWords(form, places[name] ?? name), title }];
    }),
  );
}
