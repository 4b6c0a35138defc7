import type { IntakeNote } from '@gjj/shared-types';
import type { Intake } from '../../applications';
import { presentAgent } from './agents';

export function presentIntakeNote(intake: Intake, windowName: string): IntakeNote {
  const { by, takenAt, phoneKnownBy, agent, seen } = intake;
  const note = { windowName, by: by.name, takenAt: takenAt.toISOString(), phoneKnownBy, seen };
  return { ...note, agent: presentAgent(agent) };
}
