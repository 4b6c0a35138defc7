import { staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import { answerMatter, previewAnswer } from './commands/answer-matter';
import { bookCallBack } from './commands/book-call-back';
import { explainDelay, note, passOn, revealPhone, take } from './commands/staff-steps';
import type { FeedbackParts, Officer } from './feedback-parts';
import { getOfCentre } from './matter-desk';
import { presentForStaff } from './present-matter';
import { callerView, findCallers } from './queries/call-view';
import { listQueue } from './queries/list-queue';

/** The officer behind a session, and the centre whose matters they see. */
function officerOf({ centres }: FeedbackParts, session: StaffSession) {
  const { staffId, name, role, districtCode } = session;
  const catalogue = centres.findDistrict(districtCode);
  if (catalogue === null) throw new AppError('access.forbidden');
  const officer: Officer = { kind: 'staff', staffId, name, role };
  return { officer, centreCode: catalogue.centre.code };
}

interface Call {
  session: StaffSession;
  params: { matterId: string };
  body: { version: number };
}

/** 反馈 and 12329, for staff. */
export function staffFeedbackRoutes(parts: FeedbackParts): Route[] {
  return [...queueRoutes(parts), ...stepRoutes(parts), ...callRoutes(parts)];
}

const presenter = (parts: FeedbackParts) => async (session: StaffSession, row: ReturnType<typeof take>) =>
  presentForStaff(parts, await row, officerOf(parts, session).officer);

function queueRoutes(parts: FeedbackParts): Route[] {
  const present = presenter(parts);
  return [
    defineRoute(staffEndpoints.listStaffMatters, ({ session, query }) =>
      listQueue(parts, officerOf(parts, session), query),
    ),
    defineRoute(staffEndpoints.getStaffMatter, ({ session, params }) =>
      present(session, getOfCentre(parts, officerOf(parts, session).centreCode, params.matterId)),
    ),
    defineRoute(staffEndpoints.previewAnswer, ({ session, params, body }) =>
      previewAnswer(parts, { ...officerOf(parts, session), matterId: params.matterId }, body),
    ),
  ];
}

function stepRoutes(parts: FeedbackParts): Route[] {
  const present = presenter(parts);
  const of = ({ session, params, body }: Call) => ({
    ...officerOf(parts, session),
    ...{ matterId: params.matterId, version: body.version },
  });
  return [
    defineRoute(staffEndpoints.takeMatter, (call) => present(call.session, take(parts, of(call)))),
    defineRoute(staffEndpoints.passMatterOn, (call) =>
      present(call.session, passOn(parts, of(call), call.body)),
    ),
    defineRoute(staffEndpoints.answerMatter, (call) =>
      present(call.session, answerMatter(parts, of(call), call.body)),
    ),
    defineRoute(staffEndpoints.noteOnMatter, (call) =>
      present(call.session, note(parts, of(call), call.body.text)),
    ),
    defineRoute(staffEndpoints.explainMatterDelay, (call) =>
      present(call.session, explainDelay(parts, of(call), call.body)),
    ),
    defineRoute(staffEndpoints.revealCallerPhone, ({ session, params }) =>
      revealPhone(parts, { ...officerOf(parts, session), matterId: params.matterId }),
    ),
  ];
}

function callRoutes(parts: FeedbackParts): Route[] {
  return [
    defineRoute(staffEndpoints.findCallers, async ({ session, body, requestId }) => {
      const callers = await findCallers(parts, officerOf(parts, session).centreCode, body.phone);
      await parts.recordListed(
        session,
        callers.map(({ personId }) => personId),
        requestId,
      );
      return { callers };
    }),
    defineRoute(staffEndpoints.getCaller, ({ session, params }) =>
      callerView(parts, officerOf(parts, session).centreCode, params.personId),
    ),
    defineRoute(staffEndpoints.bookCallBack, async ({ session, params, body, idempotencyKey }) => {
      const { officer, centreCode } = officerOf(parts, session);
      const booking = { personId: params.personId, requestKey: idempotencyKey, body };
      return presentForStaff(parts, await bookCallBack(parts, centreCode, booking), officer);
    }),
  ];
}
