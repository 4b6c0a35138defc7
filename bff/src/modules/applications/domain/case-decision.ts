import type { Decision } from '@gjj/shared-types';

export type DecisionRecord = Omit<Decision, 'decidedAt' | 'office' | 'seal'> & {
  decidedAt: Date;
  /** Of an approval by levels: which one decided, and the seal that it has of its own. */
  office?: string;
  seal?: string;
};
