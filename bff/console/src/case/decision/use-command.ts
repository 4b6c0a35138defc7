import { staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../api/call';
import { asFailure, type Failure } from '../../api/failure';
import { caseKey, useTakeCase } from '../use-case';
import { conflictWords } from './conflict-words';
import { sameSubstance } from './same-substance';

export interface Trouble {
  failure: Failure;
  /** Who did what meanwhile; empty when it was no conflict. */
  meanwhile: string[];
}

type Command = (on: StaffCase) => Promise<StaffCase>;

const newestOf = ({ caseId }: StaffCase) =>
  call(staffEndpoints.getStaffCase, { params: { caseId } }).catch(() => null);

/** Runs one command on a case at a time; a conflict brings the newest state and says who did what. */
export function useCommand(shown: StaffCase) {
  const queryClient = useQueryClient();
  const take = useTakeCase();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  /** Once more where only the version moved; otherwise shows what is new. Null: done after all. */
  async function resolve(error: unknown, command: Command): Promise<Trouble | null> {
    const failure = asFailure(error);
    const newest = failure.kind === 'conflict' ? await newestOf(shown) : null;
    if (newest === null) return { failure, meanwhile: [] };
    queryClient.setQueryData(caseKey(shown.caseId), newest);
    if (failure.code !== 'case.version-conflict' || !sameSubstance(shown, newest))
      return { failure, meanwhile: conflictWords(shown, newest) };
    try {
      take(await command(newest));
      return null;
    } catch (again) {
      return { failure: asFailure(again), meanwhile: [] };
    }
  }

  /** Answers whether it was done. A second press while the first is under way does nothing. */
  async function run(command: Command): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      take(await command(shown));
      return true;
    } catch (error) {
      const found = await resolve(error, command);
      setTrouble(found);
      return found === null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return { run, busy, trouble, forget: () => setTrouble(null) };
}
