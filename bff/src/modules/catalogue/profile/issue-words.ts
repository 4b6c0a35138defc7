import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

export interface PlacedMessage {
  path: readonly string[];
  message: string;
}

/** A shape that does not fit, in words that stay the same whatever the library says. */
export function issueInWords(issue: Issue, around: readonly PropertyKey[] = []): PlacedMessage[] {
  const path = [...around, ...issue.path].map(String);
  if (issue.code === 'invalid_union') return nearestBranch(issue, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: `has no use for ${key}` }));
  return [{ path, message: messageOf(issue) }];
}

/** Of the forms that a value may have, the one that was probably meant: the one whose fault lies deepest. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion, path: readonly string[]): PlacedMessage[] {
  const branches = issue.errors.toSorted((one, other) => depthOf(other) - depthOf(one));
  const deepest = branches[0];
  if (deepest === undefined) return [{ path, message: 'fits none of the forms' }];
  if (depthOf(deepest) > 0) return deepest.flatMap((inner) => issueInWords(inner, path));
  const kinds = branches.flatMap((branch) => branch.map((inner) => kindOf(inner)));
  return [{ path, message: `expected ${[...new Set(kinds)].join(' or ')}` }];
}

const depthOf = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
const kindOf = (issue: Issue) => (issue.code === 'invalid_type' ? issue.expected : messageOf(issue));

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return received(issue) === 'undefined'
        ? `is missing (one of ${issue.values.join(', ')})`
        : `is none of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return received(issue) === 'undefined'
        ? `is missing (${issue.path.at(-1) === 'source' ? 'source' : issue.expected})`
        : `expected ${issue.expected}, received ${received(issue)}`;
    case 'too_small':
      return `has less than ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `has more than ${issue.maximum} (${issue.origin})`;
    default:
      return issue.message;
  }
}

/** What was there instead. */
function received({ input }: Issue): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'array';
  return typeof input;
}
