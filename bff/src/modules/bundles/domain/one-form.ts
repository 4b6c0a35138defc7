interface AskedBy<Q> {
  /** The name of the part, as the applicant reads it. */
  name: string;
  /** Keys that it is given, or on which it depends. */
  keys: readonly string[];
  /** Questions of its own: those of an item of this centre. */
  questions: readonly Q[];
}

export interface FormLine<Q> {
  question: Q;
  /** Names of the parts that it is asked for. */
  forWhom: string[];
}

/** One form over all parts: each question once, in the order of the profile, and for whom. */
export function oneForm<Q extends { key: string }>(
  shared: readonly Q[],
  parts: readonly AskedBy<Q>[],
): FormLine<Q>[] {
  const all = [...shared, ...parts.flatMap(({ questions }) => questions)];
  const once = all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index);
  return once.map((question) => ({
    question,
    forWhom: parts.filter((part) => wants(part, question.key)).map(({ name }) => name),
  }));
}

const wants = ({ keys, questions }: AskedBy<{ key: string }>, wanted: string): boolean =>
  keys.includes(wanted) || questions.some(({ key }) => key === wanted);
