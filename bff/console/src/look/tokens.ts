/** The one place where the console's colours and sizes are written; see docs for the contrast they keep. */
export const colour = {
  ink: '#1B1F24',
  secondary: '#4A5360',
  hint: '#6B7480',
  primary: '#0B5FA5',
  primaryTint: '#E8F1FA',
  good: '#146C43',
  goodTint: '#E7F4EC',
  warn: '#8A4B00',
  warnTint: '#FFF4DF',
  bad: '#B3261E',
  badTint: '#FCEBEA',
  page: '#F4F6F8',
  card: '#FFFFFF',
  line: '#E3E8EE',
} as const;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Offers the tokens to the style sheets as `--ink`, `--primary-tint`, …. */
export function offerTokensToStyleSheets(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colour)) root.style.setProperty(`--${kebab(name)}`, value);
}
