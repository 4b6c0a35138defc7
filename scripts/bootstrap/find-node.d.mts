/** What TypeScript may ask of find-node.mjs, which is plain JavaScript: it also runs where nothing is installed. */
export function findOlderNode(): string;
