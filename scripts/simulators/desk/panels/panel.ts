import type { Person } from '../../people/person';
import type { Systems } from '../../systems';
import type { Html } from '../html';

/** One part of the desk, drawn anew every second from the systems' state. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly draw: (view: View) => Html;
}

export interface View {
  readonly systems: Systems;
  readonly person: Person;
  readonly people: readonly Person[];
  /** Of the centre where the demo people live. */
  readonly centreCode: string;
}
