import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { createChangePassword } from '../commands/change-staff-password';
import type { createStaffSignIn } from '../commands/sign-in-staff';
import type { SessionStore } from '../sessions/session-store';
import type { Tokens } from '../sessions/tokens';
import { presentStaff, type StaffSurroundings } from '../staff/present-staff';

interface StaffRouteParts extends StaffSurroundings {
  signIn: ReturnType<typeof createStaffSignIn>;
  changePassword: ReturnType<typeof createChangePassword>;
  store: SessionStore;
  tokens: Tokens;
}

export function staffSessionRoutes(parts: StaffRouteParts): Route[] {
  const { signIn, changePassword, store, tokens } = parts;
  const grant = async (staff: Parameters<typeof presentStaff>[0], sessionId: string) => {
    const { token, expiresAt } = tokens.issue('staff', sessionId);
    return { token, expiresAt: expiresAt.toISOString(), staff: await presentStaff(staff, parts) };
  };
  return [
    defineRoute(staffEndpoints.staffSignIn, async ({ body, requestId }) => {
      const { staff, sessionId } = await signIn(body.username, body.password, requestId);
      return grant({ ...staff, staffId: staff._id }, sessionId);
    }),
    defineRoute(staffEndpoints.changeStaffPassword, ({ body, requestId }) => changePassword(body, requestId)),
    defineRoute(staffEndpoints.staffRenew, async ({ session }) => grant(session, session.sessionId)),
    defineRoute(staffEndpoints.staffSignOut, ({ session }) =>
      store.close({ kind: 'staff', holderId: session.staffId }, session.sessionId),
    ),
    defineRoute(staffEndpoints.getStaffMe, ({ session }) => presentStaff(session, parts)),
  ];
}
