import { staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../api/call';
import { asFailure, type Failure } from '../../api/failure';
import { caseKey, useTakeCase } from '../use-case';
import { conflictWords } from './conflict-words';

export interface Trouble {
  failure: Failure;
  /** Who did what meanwhile; empty when it was no conflict. */
  meanwhile: string[];
}

/** Runs one command on a case at a time; a conflict brings the newest state and says who did what. */
export function useCommand(on: StaffCase) {
  const queryClient = useQueryClient();
  const take = useTakeCase();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function explain(error: unknown): Promise<Trouble> {
    const failure = asFailure(error);
    if (failure.kind !== 'conflict') return { failure, meanwhile: [] };
    const newest = await call(staffEndpoints.getStaffCase, { params: { caseId: on.caseId } }).catch(
      () => null,
    );
    if (newest === null) return { failure, meanwhile: [] };
    queryClient.setQueryData(caseKey(on.caseId), newest);
    return { failure, meanwhile: conflictWords(on, newest) };
  }

  /** Answers whether it was done. A second press while the first is under way does nothing. */
  async function run(command: () => Promise<StaffCase>): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      take(await command());
      return true;
    } catch (error) {
      setTrouble(await explain(error));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return { run, busy, trouble, forget: () => setTrouble(null) };
}
