import type { IntakeNote } from '@gjj/shared-types';
import { actingAgent, type CaseRecord, type Intake } from '../../applications';
import { presentAgent } from './agents';
import { presentPassOn } from './pass-on';

export function presentIntakeNote(
  record: Pick<CaseRecord, 'submission' | 'correction' | 'state' | 'bundles'> & { intake: Intake },
  windowName: string,
  now: Date,
): IntakeNote {
  const { by, takenAt, phoneKnownBy, seen, formCheck } = record.intake;
  const note = { windowName, by: by.name, takenAt: takenAt.toISOString(), phoneKnownBy, seen };
  return {
    ...note,
    agent: presentAgent(actingAgent(record)),
    formChecked: formCheck
      ? { by: formCheck.by.name, at: formCheck.at.toISOString(), says: formCheck.says }
      : null,
    passOn: presentPassOn(record, now),
    bundleNumbers: (record.bundles ?? []).map(({ number }) => number),
  };
}
