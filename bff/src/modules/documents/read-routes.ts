import type { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { DocumentParts } from './parts';
import { openForMember, openForStaff } from './queries/open-document';
import { readContent, readThumbnail } from './queries/read-content';

type Member = typeof memberEndpoints;
type Staff = typeof staffEndpoints;

interface MemberReads {
  content: Member['readDocument'] | Member['readAttachment'];
  thumbnail: Member['readThumbnail'] | Member['readAttachmentThumbnail'];
}

interface StaffReads {
  content: Staff['readStaffDocument'] | Staff['readStaffAttachment'];
  thumbnail: Staff['readStaffThumbnail'] | Staff['readStaffAttachmentThumbnail'];
}

/** A file that passed the checks, and its small picture, for whoever it belongs to. */
export function memberReadRoutes(parts: DocumentParts, rows: MemberReads): Route[] {
  return [
    defineRoute(rows.content, async ({ session, params }) =>
      readContent(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
    defineRoute(rows.thumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
  ];
}

/** The same for staff. */
export function staffReadRoutes(parts: DocumentParts, rows: StaffReads): Route[] {
  return [
    defineRoute(rows.content, async ({ session, params }) =>
      readContent(parts, await openForStaff(parts, session, params.documentId)),
    ),
    defineRoute(rows.thumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForStaff(parts, session, params.documentId)),
    ),
  ];
}
