import type { DeskPhone, EndpointResponse, deskPhoneEndpoints } from '@gjj/shared-types';
import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import type { DeskPhones } from '../desk-phones';
import type { DeskCodes } from './desk-codes';
import { deskCodeSeconds, sessionLife } from './session-life';
import type { SessionOfKind, SessionStore } from './session-store';
import type { Tokens } from './tokens';

interface DeskPhoneParts {
  store: SessionStore;
  codes: DeskCodes;
  tokens: Tokens;
  clock: Clock;
}

const { absoluteSeconds } = sessionLife['desk-phone'];

/** 用手机拍: opened and ended at the window, taken by a phone with the code of the screen. */
export class DeskPhoneSessions implements DeskPhones {
  constructor(private readonly parts: DeskPhoneParts) {}

  async open({ caseId, officer }: Parameters<DeskPhones['open']>[0]): Promise<DeskPhone & { code: string }> {
    const { staffId, sessionId: staffSessionId } = officer;
    const { store, codes } = this.parts;
    const session = { kind: 'desk-phone', holderId: caseId, staffId, staffSessionId, joined: false } as const;
    const code = await codes.make(await store.open(session));
    return { code, joined: false, codeSecondsLeft: deskCodeSeconds, secondsLeft: absoluteSeconds };
  }

  async find(caseId: string): Promise<DeskPhone | null> {
    const session = await this.parts.store.findOf('desk-phone', caseId);
    return session === null ? null : this.present(session);
  }

  end(caseId: string): Promise<void> {
    return this.parts.store.closeAll('desk-phone', caseId);
  }

  async secondsLeft({ sessionId }: { sessionId: string }): Promise<number> {
    const session = await this.parts.store.find('desk-phone', sessionId);
    if (session === null) throw new AppError('session.expired');
    return this.present(session).secondsLeft;
  }

  /** Takes the session by its code, once. @throws `desk-phone.code-over` */
  async join(code: string): Promise<EndpointResponse<typeof deskPhoneEndpoints.joinDesk>> {
    const { store, codes, tokens } = this.parts;
    const sessionId = await codes.spend(code);
    const session = sessionId === null ? null : await store.find('desk-phone', sessionId);
    if (sessionId === null || session === null) throw new AppError('desk-phone.code-over');
    await store.amend(sessionId, { ...session, joined: true });
    const { token } = tokens.issue('desk-phone', sessionId);
    return { token, secondsLeft: this.present(session).secondsLeft };
  }

  private present({ joined, endsAt }: SessionOfKind<'desk-phone'>): DeskPhone {
    const secondsLeft = Math.ceil((endsAt - this.parts.clock.now().getTime()) / 1000);
    const codeSecondsLeft = joined ? 0 : Math.max(0, secondsLeft - absoluteSeconds + deskCodeSeconds);
    return { joined, codeSecondsLeft, secondsLeft };
  }
}
