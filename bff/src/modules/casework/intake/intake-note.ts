import type { IntakeNote } from '@gjj/shared-types';
import { actingAgent, type CaseRecord, type Intake } from '../../applications';
import { presentAgent } from './agents';

export function presentIntakeNote(
  record: Pick<CaseRecord, 'submission'> & { intake: Intake },
  windowName: string,
): IntakeNote {
  const { by, takenAt, phoneKnownBy, seen } = record.intake;
  const note = { windowName, by: by.name, takenAt: takenAt.toISOString(), phoneKnownBy, seen };
  return { ...note, agent: presentAgent(actingAgent(record)) };
}
