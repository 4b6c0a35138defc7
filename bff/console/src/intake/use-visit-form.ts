import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asFailure } from '../api/failure';
import { focusFirstProblem } from '../look/focus-first-problem';

interface Course<Draft, Body, Begun> {
  start: Draft;
  /** The call, or what is wrong by field. */
  read: (
    draft: Draft,
  ) => { problems: Readonly<Record<string, string>> } & ({ fits: true; data: Body } | { fits: false });
  begin: (body: Body) => Promise<Begun>;
  onVisit: (visit: Begun) => void;
}

/** The course of every 接待: typed, read, told what is wrong here or by the server, begun once. */
export function useVisitForm<Draft, Body, Begun>({
  start,
  read,
  begin: call,
  onVisit,
}: Course<Draft, Body, Begun>) {
  const [draft, setDraft] = useState(start);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const begin = useMutation({
    mutationFn: call,
    onSuccess: onVisit,
    onError: (error) => setTold(asFailure(error).fields),
  });
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const reading = read(draft);
    setTold(reading.problems);
    if (!reading.fits) return focusFirstProblem('.intake-form');
    if (!begin.isPending) begin.mutate(reading.data);
  }

  return { draft, told, change, submit, begin };
}
