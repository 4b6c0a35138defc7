import type { QueueRow } from '@gjj/shared-types';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { plainKey } from '../shell/plain-key';
import { rowLinkId } from './CaseTable';
import { queueKey } from './queue-keys';

interface Reach {
  rows: QueueRow[];
  selectedId: string | null;
  select: (caseId: string) => void;
  claim: (row: QueueRow) => void;
}

function focusRow(caseId: string): void {
  const link = document.getElementById(rowLinkId(caseId));
  link?.focus({ preventScroll: true });
  link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

/** A focused button or link keeps its own Enter. */
function hasOwnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

export function useQueueKeys({ rows, selectedId, select, claim }: Reach): void {
  const navigate = useNavigate();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if (key === null || (key === 'Enter' && hasOwnEnter(event.target))) return;
      const command = queueKey(key, rows, selectedId);
      if (command === null) return;
      event.preventDefault();
      if (command.kind === 'open') return void navigate(`/cases/${command.caseId}`);
      if (command.kind === 'claim') return claim(rows.find((row) => row.caseId === command.caseId)!);
      select(command.caseId);
      focusRow(command.caseId);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [rows, selectedId, select, claim, navigate]);
}
