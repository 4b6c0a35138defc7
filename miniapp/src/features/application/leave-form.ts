import { openTab } from '@/platform/navigate';
import { saveNow } from './save-draft';

/** Leaves the form with everything kept: on the server if it answers, on the phone in any case. */
export function leaveForm(caseId: string): void {
  void saveNow(caseId).catch(() => {});
  openTab('progress');
}
