import { createHash } from 'node:crypto';

/**
 * 抽查: is this promise one of those that are checked afterwards? By a hash of what nobody chooses, the case's id, so
 * that neither member nor officer can know beforehand or change it, and anybody can work it out again.
 */
export function isDrawn(caseId: string, materialCode: string, percent: number): boolean {
  const hash = createHash('sha256').update(`${caseId} ${materialCode}`).digest();
  return hash.readUIntBE(0, 6) / 2 ** 48 < percent / 100;
}
