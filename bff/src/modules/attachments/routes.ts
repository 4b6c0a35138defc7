import { attachmentCode, memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { beginDocument, fileRoutes, listForOwners, memberReadRoutes, staffReadRoutes } from '../documents';
import type { AttachmentParts } from './attachment-parts';
import { keyOf, senderOf } from './domain/envelope';

export function attachmentRoutes({ shelves: { parts } }: AttachmentParts): Route[] {
  return [
    defineRoute(memberEndpoints.beginAttachment, ({ session, params, body }) =>
      beginDocument(parts, {
        ...{ by: session, ownerId: keyOf(session.userId, params.envelopeId) },
        materialCode: attachmentCode,
        ...body,
      }),
    ),
    defineRoute(memberEndpoints.listAttachments, async ({ session, params }) => {
      const key = keyOf(session.userId, params.envelopeId);
      return { files: (await listForOwners(parts, [key])).get(key) ?? [] };
    }),
    ...fileRoutes(parts, {
      part: memberEndpoints.putAttachmentPart,
      complete: memberEndpoints.completeAttachment,
      look: memberEndpoints.getAttachment,
      remove: memberEndpoints.removeAttachment,
    }),
    ...memberReadRoutes(parts, {
      content: memberEndpoints.readAttachment,
      thumbnail: memberEndpoints.readAttachmentThumbnail,
    }),
    defineRoute(staffEndpoints.beginStaffAttachment, ({ session, params, body }) =>
      beginDocument(parts, {
        ...{ by: session, ownerId: keyOf(senderOf(session), params.envelopeId) },
        materialCode: attachmentCode,
        ...body,
      }),
    ),
    ...fileRoutes(parts, {
      part: staffEndpoints.putStaffAttachmentPart,
      complete: staffEndpoints.completeStaffAttachment,
      look: staffEndpoints.getStaffAttachment,
      remove: staffEndpoints.removeStaffAttachment,
    }),
    ...staffReadRoutes(parts, {
      content: staffEndpoints.readStaffAttachment,
      thumbnail: staffEndpoints.readStaffAttachmentThumbnail,
    }),
  ];
}
