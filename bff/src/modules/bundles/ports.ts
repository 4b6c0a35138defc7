import type { Day } from '@gjj/shared-types';

/** What a body is asked for, with all that it is given; nothing else of the application goes along. */
export interface AskOfBody {
  body: string;
  /** 单项. */
  name: string;
  /** 一件事. */
  bundle: string;
  dueOn: Day;
  given: {
    person: Record<string, string>;
    answers: Record<string, string>;
    materials: { code: string; name: string; sha256: string }[];
    /** By `part.field`. */
    results: Record<string, string>;
  };
  wants: {
    fields: { key: string; kind: 'text' | 'day' | 'money' | 'yes-no' }[];
    /** null: it makes out none. */
    document: string | null;
  };
}

/** How far a body is. */
export interface BodyStanding {
  status: 'told' | 'taken-over' | 'asked-back' | 'done' | 'refused' | 'called-back';
  asks: string[];
  reason: string | null;
  fields: Record<string, string>;
  document: { title: string; number: string } | null;
}

/**
 * The other bodies of a bundle, all behind one address; contract: docs/integrations/bodies.openapi.yaml. Every call may
 * throw OutsideError; changing calls are idempotent by our id.
 */
export interface Bodies {
  tell(requestId: string, ask: AskOfBody): Promise<BodyStanding>;
  /** null: nobody was ever told under this id. */
  find(requestId: string): Promise<BodyStanding | null>;
  correct(requestId: string, correctionId: string, says: string): Promise<void>;
  remind(requestId: string, reminderId: string): Promise<void>;
  callBack(requestId: string): Promise<'called-back' | 'too-late'>;
}
