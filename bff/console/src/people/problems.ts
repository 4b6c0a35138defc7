/** What is wrong in a form, by field. */
export type Problems = Readonly<Record<string, string>>;

/** A field that is being changed is not called wrong any longer. */
export function without(problems: Problems, ...fields: readonly string[]): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field)));
}
