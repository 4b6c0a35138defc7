import { shortFileName } from '@gjj/shared-types';

/** A name that any system may save: no folders, no control or direction-turning characters, no half characters. */
export function cleanFileName(name: string): string {
  const cleaned = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>:"|?*]/gu, '')
    .trim();
  return /^\.*$/.test(cleaned) ? '材料' : shortFileName(cleaned);
}

/** The name with the ending of what the file truly is, e.g. a photo sent as HEIC is handed out as JPEG. */
export function nameWithEnding(name: string, ending: 'jpg' | 'pdf' | 'ofd'): string {
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '');
  return `${stem === '' ? '材料' : stem}.${ending}`;
}
