/** A file that a tutorial prints, or a command with what it answers. */
export type TutorialStep =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'command'; readonly args: readonly string[]; readonly answer: string };

const prompt = '$ npm run centre -- ';

/** The steps of a page, in order: `yaml` fences that begin with `# <path>`, and `console` fences with one command. */
export function tutorialSteps(page: string): TutorialStep[] {
  return [...page.matchAll(/^```(yaml|console)\n(.*?)^```$/gms)].map(([, language, text = '']) =>
    language === 'yaml' ? fileStep(text) : commandStep(text),
  );
}

function fileStep(text: string): TutorialStep {
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('# ')) throw new Error(`a file of the tutorial begins with its name: ${first}`);
  return { kind: 'file', path: first.slice(2), text: rest.join('\n') };
}

function commandStep(text: string): TutorialStep {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  if (!first.startsWith(prompt)) throw new Error(`a command of the tutorial begins with ${prompt}`);
  return { kind: 'command', args: wordsOf(first.slice(prompt.length)), answer: rest.join('\n') };
}

/** As a shell reads them: blanks part words, quotation marks hold them together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
}
