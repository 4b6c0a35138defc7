import { format } from 'node:util';

/** What may be said on the console without anything being wrong, each with its reason. */
const KNOWN: readonly { readonly says: RegExp; readonly why: string }[] = [];

/** Hears what goes wrong without ending the process: a render that fails is only written to the console. */
export class Complaints {
  readonly heard: string[] = [];

  listen(): void {
    console.error = (...words: unknown[]) => this.hear('console.error', format(...words));
    console.warn = (...words: unknown[]) => this.hear('console.warn', format(...words));
    process.on('unhandledRejection', (reason) => this.hear('unhandled rejection', format(reason)));
    process.on('uncaughtException', (error) => this.hear('uncaught exception', format(error)));
  }

  private hear(where: string, words: string): void {
    if (!KNOWN.some(({ says }) => says.test(words))) this.heard.push(`${where}: ${words}`);
  }
}
