import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const templateSchema = z.strictObject({
  title: z.string(),
  /** Field key → label, in the order of the card. */
  fields: z.record(z.string(), z.string()),
});
const templatesSchema = z.strictObject({
  progress: templateSchema,
  decision: templateSchema,
  payment: templateSchema,
});

export type TemplatePurpose = keyof z.output<typeof templatesSchema>;

export interface Template extends z.output<typeof templateSchema> {
  readonly templateId: string;
  readonly purpose: TemplatePurpose;
}

/** The templates under the ids (43 characters each) that the settings give them. */
export function readTemplates(ids: Readonly<Record<TemplatePurpose, string>>): Template[] {
  const text = readFileSync(new URL('./templates.yaml', import.meta.url), 'utf8');
  const templates = templatesSchema.parse(parseYaml(text));
  return (['progress', 'decision', 'payment'] as const).map((purpose) => ({
    ...templates[purpose],
    purpose,
    templateId: ids[purpose],
  }));
}
