type Notes = Readonly<Record<string, string>>;

/** Of what was said at the last press, what is still so: a note goes as soon as its cause has gone. */
export function stillSo(said: Notes, now: Notes): Record<string, string> {
  return Object.fromEntries(Object.entries(said).filter(([id, words]) => now[id] === words));
}
