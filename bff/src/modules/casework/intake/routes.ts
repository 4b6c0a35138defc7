import { staffEndpoints, type AllowedAction } from '@gjj/shared-types';
import type { StaffSession } from '../../../http/context';
import { defineRoute, type Route } from '../../../http/define-route';
import {
  changeCard,
  chooseUndertaking,
  saveAnswers,
  type CaseRecord,
  type StaffActor,
} from '../../applications';
import { actorOf } from '../officer';
import { deskPhoneRoutes } from './desk-phone';
import { beginVisit } from './begin-visit';
import { handIn, resubmitAtWindow } from './hand-in';
import { heirRoutes } from './heir-routes';
import { discardIntake, takeOverIntake } from './hold-intake';
import type { IntakeParts } from './intake-parts';
import { findIntake, openIntake } from './open-intake';
import { passOn } from './pass-on';
import { presentIntakeRow } from './present-intake';
import { takeSellerAccount } from './seller-account';
import { presentTakenIn, theirs } from './their-intake';
import { unitIntakeRoutes } from './unit-routes';

/** 接待: before there is a case. */
function visitRoutes(parts: IntakeParts): Route[] {
  const { visitors, desk } = parts;
  return [
    defineRoute(staffEndpoints.requestVisitCode, ({ body }) => visitors.sendCode(body.phone)),
    defineRoute(staffEndpoints.beginVisit, async ({ session, body }) =>
      beginVisit(parts, await actorOf(parts, session), body),
    ),
    defineRoute(staffEndpoints.listIntakes, async ({ session }) => {
      const actor = await actorOf(parts, session);
      const records = await desk.cases.listIntakes(actor.districtCode);
      return { intakes: records.map((record) => presentIntakeRow(record, actor, desk.now)) };
    }),
  ];
}

/** 窗口收件: one case, by the officer who has it in hand; its window may look on. */
export function intakeRoutes(parts: IntakeParts): Route[] {
  const { desk, visitors, deskPhones } = parts;
  const found = (session: StaffSession, caseId: string) => findIntake(parts, session, caseId);
  const mine = (session: StaffSession, caseId: string, ...actions: AllowedAction[]) =>
    theirs(parts, session, caseId, ...actions);
  const present = (record: CaseRecord, actor: StaffActor) => presentTakenIn(parts, record, actor);
  return [
    ...visitRoutes(parts),
    ...deskPhoneRoutes(parts),
    ...heirRoutes(parts, { mine, present }),
    ...unitIntakeRoutes(parts),
    defineRoute(staffEndpoints.openIntake, async ({ session, body }) => {
      const actor = await actorOf(parts, session);
      const record = await openIntake(parts, actor, body);
      if (body.takeOver === true) await deskPhones.end(record._id);
      return present(record, actor);
    }),
    defineRoute(staffEndpoints.getIntake, async ({ session, params }) => {
      const { actor, record } = await found(session, params.caseId);
      return present(record, actor);
    }),
    defineRoute(staffEndpoints.takeOverIntake, async ({ session, params, body }) => {
      const { actor, record } = await found(session, params.caseId);
      const taken = await takeOverIntake(desk, actor, record, body.version);
      await deskPhones.end(params.caseId);
      return present(taken, actor);
    }),
    defineRoute(staffEndpoints.saveIntake, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers');
      return present(await saveAnswers(parts, { userId: record.userId, ...params, ...body }), actor);
    }),
    defineRoute(staffEndpoints.chooseIntakeUndertaking, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers');
      return present(await chooseUndertaking(desk, { userId: record.userId, ...params, ...body }), actor);
    }),
    defineRoute(staffEndpoints.addIntakeCard, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers', 'change-card');
      return visitors.addCard(record.userId, body.cardNumber, {
        where: parts.centres.windowName(actor.districtCode),
        inPerson: record.intake?.agent === undefined,
      });
    }),
    defineRoute(staffEndpoints.handInIntake, async ({ session, params, body, idempotencyKey }) => {
      const { actor, record } = await found(session, params.caseId);
      const received = await handIn(parts, actor, record, { key: idempotencyKey, body });
      await deskPhones.end(params.caseId);
      return present(received, actor);
    }),
    defineRoute(staffEndpoints.resubmitIntake, async ({ session, params, body, idempotencyKey }) => {
      const { actor, record } = await found(session, params.caseId);
      const sentBack = await resubmitAtWindow(parts, actor, record, { key: idempotencyKey, body });
      await deskPhones.end(params.caseId);
      return present(sentBack, actor);
    }),
    defineRoute(staffEndpoints.passOnCorrection, async ({ session, params, body }) => {
      const { actor, record } = await found(session, params.caseId);
      return present(await passOn(desk, actor, record, body), actor);
    }),
    defineRoute(staffEndpoints.changeIntakeCard, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'change-card');
      return present(
        await changeCard(parts, { userId: record.userId, ...params, ...body, at: actor }),
        actor,
      );
    }),
    defineRoute(staffEndpoints.takeSellerAccount, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers', 'change-card');
      return present(await takeSellerAccount(parts, record, body, actor), actor);
    }),
    defineRoute(staffEndpoints.discardIntake, async ({ session, params, body }) => {
      const { actor, record } = await found(session, params.caseId);
      await deskPhones.end(params.caseId);
      await discardIntake(desk, actor, record, body.version);
    }),
  ];
}
