import type { Shelves } from '../documents';
import type { AttachmentHolder } from './ports';

export interface AttachmentParts {
  shelves: Shelves;
  /** Known only when all rooms are made: the holders need attachments, and attachments ask the holders. */
  holders: () => readonly AttachmentHolder[];
}
