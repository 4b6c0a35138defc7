/** Typed text that is not sent yet lives in this tab only, by person and place. */
const prefix = 'gjj.console.draft';

const nameOf = (username: string, place: string) => `${prefix}.${username}.${place}`;

export function readDraft<T>(username: string, place: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(username, place)) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function keepDraft(username: string, place: string, value: unknown): void {
  try {
    sessionStorage.setItem(nameOf(username, place), JSON.stringify(value));
  } catch {
    // Storage may be full or forbidden; the text is then still on the page.
  }
}

export function dropDraft(username: string, place: string): void {
  sessionStorage.removeItem(nameOf(username, place));
}

/** On signing out, and when another person signs in. */
export function dropDraftsExceptOf(username: string | null): void {
  for (const name of Object.keys(sessionStorage)) {
    if (!name.startsWith(`${prefix}.`)) continue;
    if (username === null || !name.startsWith(`${prefix}.${username}.`)) sessionStorage.removeItem(name);
  }
}
