/** Words with {names} in them. */
const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

export function placeholdersOf(words: string): string[] {
  return [...words.matchAll(placeholder)].map((match) => match[1]!);
}

export function fillWords(words: string, wordsOf: (name: string) => string): string {
  return words.replaceAll(placeholder, (_, name: string) => wordsOf(name));
}
