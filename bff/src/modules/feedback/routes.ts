import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { reopen, sayMore, settle, takeBack } from './commands/member-steps';
import { openMatter } from './commands/open-matter';
import type { FeedbackParts } from './feedback-parts';
import { getOwn } from './matter-desk';
import { presentOwn, presentSummary } from './present-matter';
import { matterFormOf } from './queries/matter-form';

type Changed = ReturnType<typeof openMatter>;

/** 我的反映. */
export function matterRoutes(parts: FeedbackParts): Route[] {
  const { records } = parts;
  const present = async (row: Changed) => presentOwn(parts, await row);
  const ofMember = (input: {
    session: { userId: string };
    params: { matterId: string };
    body: { version: number };
  }) => ({
    userId: input.session.userId,
    matterId: input.params.matterId,
    version: input.body.version,
  });
  return [
    defineRoute(memberEndpoints.listMatters, async ({ session }) => ({
      matters: (await records.listOfMember(session.userId)).map((row) => presentSummary(parts, row)),
    })),
    defineRoute(memberEndpoints.getMatterForm, ({ session }) => matterFormOf(parts, session.userId)),
    defineRoute(memberEndpoints.openMatter, ({ session, body, idempotencyKey }) =>
      present(openMatter(parts, session.userId, idempotencyKey, body)),
    ),
    defineRoute(memberEndpoints.getMatter, ({ session, params }) =>
      present(getOwn(parts, session.userId, params.matterId)),
    ),
    defineRoute(memberEndpoints.sayMore, (input) => present(sayMore(parts, ofMember(input), input.body))),
    defineRoute(memberEndpoints.reopenMatter, (input) => present(reopen(parts, ofMember(input), input.body))),
    defineRoute(memberEndpoints.settleMatter, (input) => present(settle(parts, ofMember(input)))),
    defineRoute(memberEndpoints.takeMatterBack, (input) => present(takeBack(parts, ofMember(input)))),
  ];
}
