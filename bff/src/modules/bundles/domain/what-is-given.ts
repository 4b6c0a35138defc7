/** What the profile says that a body is given; whatever is not named here stays here. */
export interface Gives {
  person: readonly ('name' | 'idNumber' | 'phone')[];
  answers: readonly string[];
  /** Codes. */
  materials: readonly string[];
  /** `part.field`. */
  results: readonly string[];
}

/** All that is known of a run. */
export interface KnownOfRun {
  person: Readonly<Record<'name' | 'idNumber' | 'phone', string>>;
  answers: Readonly<Record<string, string>>;
  /** By code: the files that came. */
  materials: Readonly<Record<string, readonly string[]>>;
  /** By part, what its body answered. */
  results: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Given {
  person: Record<string, string>;
  answers: Record<string, string>;
  materials: Record<string, readonly string[]>;
  results: Record<string, string>;
}

/** The least that a body needs (个人信息保护法 art. 6): a pick by name, so that what is new is told to nobody. */
export function whatIsGiven(gives: Gives, known: KnownOfRun): Given {
  const results = Object.entries(known.results).flatMap(([part, fields]) =>
    Object.entries(fields).map(([field, value]): [string, string] => [`${part}.${field}`, value]),
  );
  return {
    person: pick(Object.entries(known.person), gives.person),
    answers: pick(Object.entries(known.answers), gives.answers),
    materials: pick(Object.entries(known.materials), gives.materials),
    results: pick(results, gives.results),
  };
}

function pick<T>(entries: readonly [string, T][], names: readonly string[]): Record<string, T> {
  return Object.fromEntries(entries.filter(([name]) => names.includes(name)));
}
