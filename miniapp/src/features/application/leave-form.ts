import type { MemberCase } from '@gjj/shared-types';
import { openTab, startOver } from '@/platform/navigate';
import { saveNow } from './save-draft';

/** Leaves the form with everything kept: on the server if it answers, on the phone in any case. Another's is found by its mandate. */
export function leaveForm(caseId: string, actingFor: MemberCase['actingFor']): void {
  void saveNow(caseId).catch(() => {});
  if (actingFor === undefined) openTab('progress');
  else startOver('/packages/mandate/mandate/index', { mandate: actingFor.mandateId });
}
