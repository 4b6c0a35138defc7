import { largestLetterBytes, memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { checkLetter, checkLetterFile } from './check-letter';
import type { LetterCheckParts } from './ports';

/** 查验文书, for anybody. */
export function letterCheckRoutes(parts: LetterCheckParts): Route[] {
  return [
    defineRoute(memberEndpoints.checkLetter, ({ body }) => checkLetter(parts, body)),
    defineRoute(memberEndpoints.checkLetterFile, ({ stream, contentLength }) =>
      checkLetterFile(parts, { bytes: stream, contentLength, limit: largestLetterBytes }),
    ),
  ];
}
