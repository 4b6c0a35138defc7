import type { z } from 'zod';
import type { ProfileProblem } from './centre-profile-error';
import { issueInWords } from './issue-words';
import { Origins } from './origins';
import type { ProfileFiles } from './profile-files';
import { readYaml } from './read-yaml';
import { resolveSources, sourcesSchema, type Sources } from './resolve-sources';

/** A value read from a profile, with what says where it was written. */
export interface FiledValue {
  file: string;
  /** Its place where the file holds a list. */
  path: string;
  value: unknown;
}

/** One reading of a profile's files: values with their sources in place, and every problem met on the way. */
export class ProfileReading {
  private readonly found: ProfileProblem[];
  /** Files that are no YAML. */
  private readonly unreadable: ProfileProblem[] = [];
  readonly origins = new Origins();
  private readonly named = new Map<string, Sources | null>();
  /** Each file's value as it is written, for problems of a file that no one value shows. */
  private readonly written = new Map<string, unknown>();

  constructor(private readonly profile: ProfileFiles) {
    this.found = [...(profile.strays ?? [])];
  }

  /** A file that cannot be read makes a problem of whatever stands on it; then only the file itself is told. */
  get problems(): readonly ProfileProblem[] {
    return this.unreadable.length > 0 ? this.unreadable : this.found;
  }

  has(file: string): boolean {
    return this.profile.files.has(file);
  }

  /** The file's value with its layer's sources in place; undefined where it cannot be read. */
  read(file: string): unknown {
    const value = this.plain(file);
    if (value === undefined) return undefined;
    const sources = this.sourcesOf(layerOf(file));
    return resolveSources(value, sources ?? {}, this.origins, (path, message) => {
      // Where the names themselves cannot be read, none of them is missing.
      if (sources !== null) this.report({ file, path: '', value }, path, message);
    });
  }

  /**
   * Files of a folder, each entry of a list on its own.
   * @param wanted codes of items: a file in which none of them begins a line is left unread, which saves most of the time
   */
  readAll(folder: string, wanted?: ReadonlySet<string>): FiledValue[] {
    const files = [...this.profile.files.keys()].filter((name) => name.startsWith(folder)).sort();
    return files
      .filter((file) => wanted === undefined || this.names(file, wanted))
      .flatMap((file) => {
        const value = this.read(file);
        if (value === undefined) return [];
        return Array.isArray(value)
          ? value.map((entry: unknown, index) => ({ file, path: String(index), value: entry }))
          : [{ file, path: '', value }];
      });
  }

  private names(file: string, codes: ReadonlySet<string>): boolean {
    const text = this.profile.files.get(file)?.toString('utf8') ?? '';
    return [...text.matchAll(/^(?:- )?code: (\w+)/gm)].some(([, code = '']) => codes.has(code));
  }

  parse<S extends z.ZodType>(file: string, schema: S, value = this.read(file)): z.output<S> | null {
    return value === undefined ? null : this.check({ file, path: '', value }, schema);
  }

  check<S extends z.ZodType>(filed: FiledValue, schema: S): z.output<S> | null {
    const parsed = schema.safeParse(filed.value, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues.flatMap((issue) => issueInWords(issue)))
      this.report(filed, path, message);
    return null;
  }

  /** A problem of the folder, or of a file as a whole. */
  reportFile(file: string, path: string, message: string): void {
    this.found.push({ file, line: 0, path, message });
  }

  report(filed: FiledValue, inner: readonly string[], message: string): void {
    this.found.push({ ...this.placeOf(filed, inner), message });
  }

  /** Where a part of a value was written. */
  placeOf({ file, path, value }: FiledValue, inner: readonly string[]): Omit<ProfileProblem, 'message'> {
    const place = this.origins.find(value ?? this.written.get(file), inner, { file, line: 0 });
    const inPlace = place.file === file;
    return {
      ...place,
      path: inPlace ? [path, ...inner].filter((part) => part !== '').join('.') : inner.join('.'),
    };
  }

  /** The file's value as it is written; undefined where it cannot be read. */
  plain(file: string): unknown {
    const bytes = this.profile.files.get(file);
    if (bytes === undefined) {
      this.reportFile(file, '', 'cannot be read');
      return undefined;
    }
    const answer = readYaml(file, bytes, this.origins);
    if (answer.ok) {
      this.written.set(file, answer.value);
      return answer.value;
    }
    for (const { line, message } of answer.problems) this.unreadable.push({ file, line, path: '', message });
    return undefined;
  }

  /** null where the layer's file of sources cannot be used. */
  private sourcesOf(layer: string): Sources | null {
    let sources = this.named.get(layer);
    if (sources === undefined) {
      const file = `${layer}sources.yaml`;
      const value = this.plain(file);
      sources = value === undefined ? null : this.check({ file, path: '', value }, sourcesSchema);
      this.named.set(layer, sources);
    }
    return sources;
  }
}

function layerOf(file: string): string {
  return /^_[a-z]+\//.exec(file)?.[0] ?? '';
}
