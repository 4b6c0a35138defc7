/** Links come with rules, which are data from outside: only an address of the web becomes one. */
export function webLink(link: string | undefined): string | null {
  return link !== undefined && /^https?:\/\//.test(link) ? link : null;
}
