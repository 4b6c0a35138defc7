import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  centreSchema,
  crossRulesSchema,
  flowSchema,
  termsSchema,
  textsSchema,
  type CentreProfile,
} from '../domain/centre-schema';
import { itemSchema, type ProfileItem } from '../domain/item-schema';
import { CentreProfileError, type ProfileProblem } from './centre-profile-error';
import { findProfileProblems, type FiledItem } from './profile-problems';
import { readYaml } from './read-yaml';
import { resolveSources, sourcesSchema, type Sources } from './resolve-sources';

/**
 * Reads a centre's folder: sources, centre, terms, flow, texts and cross-rules, and items/*.yaml (one item, or a list).
 * @throws CentreProfileError with every problem of every file
 */
export async function loadCentre(folder: string): Promise<CentreProfile> {
  const reading = new Reading(folder);
  await reading.sources();
  const settings = await reading.parse('centre.yaml', centreSchema);
  const terms = await reading.parse('terms.yaml', termsSchema);
  const flow = await reading.parse('flow.yaml', flowSchema);
  const texts = await reading.parse('texts.yaml', textsSchema);
  const crossRules = await reading.parse('cross-rules.yaml', crossRulesSchema);
  const filed = await reading.items();
  if (crossRules !== null && texts !== null)
    reading.problems.push(...findProfileProblems(filed, crossRules, texts));
  if (reading.problems.length > 0 || !settings || !terms || !flow || !texts || !crossRules)
    throw new CentreProfileError(folder, reading.problems);
  const items = filed.map(({ item }) => item).toSorted(byCode);
  return { settings, terms, flow, texts, crossRules, items, version: reading.version() };
}

function byCode(one: ProfileItem, other: ProfileItem): number {
  return one.code < other.code ? -1 : 1;
}

class Reading {
  readonly problems: ProfileProblem[] = [];
  private readonly hash = createHash('sha256');
  private named: Sources = {};

  constructor(private readonly folder: string) {}

  /** First 12 hex digits over every byte read, in the order of the files. */
  version(): string {
    return this.hash.copy().digest('hex').slice(0, 12);
  }

  async sources(): Promise<void> {
    this.named = (await this.parse('sources.yaml', sourcesSchema)) ?? {};
  }

  async parse<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S> | null> {
    const value = await this.read(file);
    return value === undefined ? null : this.check(file, '', value, schema);
  }

  async items(): Promise<FiledItem[]> {
    const names = await readdir(join(this.folder, 'items')).catch(() => []);
    const files = names.filter((name) => name.endsWith('.yaml')).sort();
    if (files.length === 0) this.report('items', '', 'holds no item');
    const filed: FiledItem[] = [];
    for (const file of files.map((name) => `items/${name}`)) {
      const value = await this.read(file);
      if (value === undefined) continue;
      for (const [index, raw] of (Array.isArray(value) ? (value as unknown[]) : [value]).entries()) {
        const path = Array.isArray(value) ? String(index) : '';
        const item = this.check(file, path, raw, itemSchema);
        if (item !== null) filed.push({ file, path, item });
      }
    }
    return filed;
  }

  private async read(file: string): Promise<unknown> {
    const bytes = await readFile(join(this.folder, file)).catch(() => null);
    if (bytes === null) {
      this.report(file, '', 'cannot be read');
      return undefined;
    }
    this.hash.update(`${file}\n`).update(bytes);
    const answer = readYaml(bytes);
    if (answer.ok) return answer.value;
    for (const message of answer.messages) this.report(file, '', message);
    return undefined;
  }

  private check<S extends z.ZodType>(
    file: string,
    path: string,
    value: unknown,
    schema: S,
  ): z.output<S> | null {
    const where = (inner: string) => [path, inner].filter((part) => part !== '').join('.');
    const cited = resolveSources(value, this.named, (inner, message) =>
      this.report(file, where(inner), message),
    );
    const parsed = schema.safeParse(cited);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) this.report(file, where(issue.path.join('.')), issue.message);
    return null;
  }

  private report(file: string, path: string, message: string): void {
    this.problems.push({ file, path, message });
  }
}
