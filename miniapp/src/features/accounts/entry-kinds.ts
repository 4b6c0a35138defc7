import { entryKindWords, type EntriesPage } from '@gjj/shared-types';

export type Entry = EntriesPage['entries'][number];
export type EntryKind = Entry['kind'];

export const entryKinds = Object.keys(entryKindWords) as EntryKind[];
