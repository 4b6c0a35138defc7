import { mayAtAll } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { AttachmentHolder } from '../attachments';
import type { FeedbackParts } from './feedback-parts';

/** What is attached to a 反映 is for whoever may read it: the member, and the officers of its centre who hear members. */
export function attachmentHolderOf({ records, centres }: FeedbackParts): AttachmentHolder {
  return {
    kind: 'matter',
    holds: async (envelope) => (await records.findByEnvelope(envelope)) !== null,
    // Officers attach nothing to an answer.
    isWrittenTo: async () => false,
    authoriseStaffRead: async ({ role, districtCode }, envelope) => {
      if (!mayAtAll(role, 'matter:read')) throw new AppError('access.forbidden');
      const matter = await records.findByEnvelope(envelope);
      const centre = centres.findDistrict(districtCode)?.centre.code;
      if (matter === null || matter.centreCode !== centre) throw new AppError('document.not-found');
    },
  };
}
