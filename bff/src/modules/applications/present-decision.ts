import type { Decision } from '@gjj/shared-types';
import type { CaseRecord } from './domain/case-record';

export function presentDecision(decision: CaseRecord['decision']): Decision | null {
  return decision && { ...decision, decidedAt: decision.decidedAt.toISOString() };
}
