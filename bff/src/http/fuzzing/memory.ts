import { placesOfLink, type Operation, type PublishedContract } from '../testing/published-contract';

const kept = 12;

/** Lists whose entries are named otherwise where a call speaks of them. */
const otherwise: Readonly<Record<string, readonly [field: string, parameter: string]>> = {
  items: ['code', 'itemCode'],
  materials: ['code', 'materialCode'],
  questions: ['key', 'questionKey'],
};

/** What answers and examples have told, by the name of the field: the dictionary that calls are made of. */
export class Memory {
  private readonly values = new Map<string, unknown[]>();
  private readonly versions = new Map<string, number>();
  /** Ids that nobody but the examples have told: they lead to nothing, and the first real one takes their place. */
  private readonly invented = new Set<string>();

  constructor(contract: PublishedContract) {
    for (const { operation } of contract.calls)
      for (const { value } of Object.values(
        operation.requestBody?.content['application/json']?.examples ?? {},
      ))
        this.learn(value);
    for (const name of this.values.keys()) if (name.endsWith('Id')) this.invented.add(name);
  }

  of(name: string): readonly unknown[] {
    return this.values.get(name) ?? [];
  }

  /** The version that a case had when it was last heard of. */
  versionOf(caseId: string): number | undefined {
    return this.versions.get(caseId);
  }

  /** Every field of an answer under its name, and what its links say under the parameter's. */
  learnAnswer({ links = {} }: Operation['responses'][string], answer: unknown): void {
    this.learn(answer);
    for (const { parameters } of Object.values(links))
      for (const [name, pointer] of Object.entries(parameters)) {
        this.keep(name, at(answer, placesOfLink(pointer)));
      }
  }

  learn(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const { caseId, version } = value as { caseId?: unknown; version?: unknown };
    if (typeof caseId === 'string' && typeof version === 'number') this.versions.set(caseId, version);
    for (const [name, inside] of Object.entries(value)) {
      if (!Array.isArray(value)) this.keep(name, inside);
      this.learn(inside);
      const [field, parameter] = otherwise[name] ?? [];
      if (field !== undefined && Array.isArray(inside))
        for (const entry of inside) this.keep(parameter!, (entry as Record<string, unknown>)[field]);
    }
  }

  private keep(name: string, value: unknown): void {
    // Whoever tries passwords for a name locks it: no fuzzer gets further by that.
    if (value === undefined || name === 'username') return;
    const all = this.invented.delete(name) ? [] : (this.values.get(name) ?? []);
    if (all.some((one) => JSON.stringify(one) === JSON.stringify(value))) return;
    this.values.set(name, [...all, value].slice(-kept));
  }
}

function at(value: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return value;
  return at((value as Record<string, unknown>)[first], rest);
}
