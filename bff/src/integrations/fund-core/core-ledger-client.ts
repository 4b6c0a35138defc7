import type { EntriesPage, IdentityDocument } from '@gjj/shared-types';
import type {
  CoreLedger,
  LedgerBan,
  LedgerMember,
  Reservation,
  ReservationAnswer,
  ReservationRequest,
} from '../../modules/accounts/ports';
import { refusalCode } from '../http/far-side';
import type { KeyedSystem } from '../http/keyed-system';
import { isRefusal, isUnknown, LedgerLine } from './ledger-line';
import { readMember } from './read-member';
import { doneWire, entriesPageWire, foundMemberWire, memberWire, reservationWire } from './wire';

const REFUSALS = ['insufficient-balance', 'account-frozen', 'account-closed', 'reservation-differs'] as const;

/**
 * The core ledger (核心业务系统) over HTTP; contract: docs/integrations/core-ledger.openapi.yaml. Amounts in fen.
 * Throws OutsideError; every changing call may be repeated under its id.
 */
export class CoreLedgerClient implements CoreLedger {
  private readonly line: LedgerLine;

  constructor(system: KeyedSystem) {
    this.line = new LedgerLine(system);
  }

  async findMember(document: IdentityDocument): Promise<{ memberNo: string; name: string } | null> {
    const { kind, number } = document;
    const body = { document: { kind, number } };
    const answer = await this.line.send('find-member', 'POST', '/v1/members/find', body);
    return isUnknown(answer, 'member-unknown')
      ? null
      : this.line.farSide.read(foundMemberWire, answer, 'find-member');
  }

  async getMember(memberNo: string): Promise<LedgerMember> {
    const answer = await this.line.get('get-member', `/v1/members/${encodeURIComponent(memberNo)}`);
    return readMember(this.line.farSide.read(memberWire, answer, 'get-member'));
  }

  async listEntries(
    accountNo: string,
    page: { year?: number; kind?: string; cursor?: string; limit?: number },
  ): Promise<EntriesPage> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(page)) query.set(name, String(value));
    const answer = await this.line.get(
      'list-entries',
      `/v1/accounts/${encodeURIComponent(accountNo)}/entries?${query.toString()}`,
    );
    return this.line.farSide.read(entriesPageWire, answer, 'list-entries');
  }

  async reserve({ reservationId, homeKey, ...request }: ReservationRequest): Promise<ReservationAnswer> {
    const body = { ...request, ...(homeKey !== null && { homeKey }) };
    const answer = await this.line.send('reserve', 'PUT', pathOf(reservationId), body);
    const reason = REFUSALS.find((code) => answer.status >= 400 && refusalCode(answer) === code);
    if (reason !== undefined) return { ok: false, reason };
    return { ok: true, reservation: this.line.farSide.read(reservationWire, answer, 'reserve') };
  }

  async findReservation(reservationId: string): Promise<Reservation | null> {
    const answer = await this.line.get('get-reservation', pathOf(reservationId));
    if (isUnknown(answer, 'reservation-unknown')) return null;
    return this.line.farSide.read(reservationWire, answer, 'get-reservation');
  }

  async postReservation(reservationId: string, paymentReference: string, amountFen: number): Promise<void> {
    await this.change('post', `${pathOf(reservationId)}/posting`, { paymentReference, amountFen });
  }

  async voidReservation(reservationId: string, reason: string): Promise<void> {
    const answer = await this.line.send('void', 'POST', `${pathOf(reservationId)}/voiding`, { reason });
    // Never reserved, or reserved and lost on the way: either way nothing is set aside.
    if (!isUnknown(answer, 'reservation-unknown')) this.line.farSide.read(doneWire, answer, 'void');
  }

  async reinstateReservation(reservationId: string, reason: string, paymentReference: string): Promise<void> {
    const body = { reason, paymentReference };
    const answer = await this.line.send('reinstate', 'POST', `${pathOf(reservationId)}/reinstatement`, body);
    // Never posted, posted for another payment, or put back and freed: either way there is nothing of this one to put back.
    if (!isRefusal(answer, ['reservation-not-posted', 'posting-differs', 'reservation-voided']))
      this.line.farSide.read(doneWire, answer, 'reinstate');
  }

  async enterBan(memberNo: string, banId: string, { kind, from, until, reason }: LedgerBan): Promise<void> {
    const body = { kind, from, until, reason };
    const answer = await this.line.send('enter-ban', 'PUT', banPath(memberNo, banId), body);
    this.line.farSide.read(doneWire, answer, 'enter-ban');
  }

  async liftBan(memberNo: string, banId: string, reason: string): Promise<void> {
    const path = `${banPath(memberNo, banId)}/lifting`;
    const answer = await this.line.send('lift-ban', 'POST', path, { reason });
    if (!isUnknown(answer, 'ban-unknown')) this.line.farSide.read(doneWire, answer, 'lift-ban');
  }

  async takeRepayment(
    repaymentId: string,
    { reservationId, amountFen }: { reservationId: string; amountFen: number },
  ): Promise<void> {
    const path = `/v1/repayments/${encodeURIComponent(repaymentId)}`;
    const body = { reservationId, amountFen, reason: '退回提取款' };
    const answer = await this.line.send('take-repayment', 'PUT', path, body);
    this.line.farSide.read(doneWire, answer, 'take-repayment');
  }

  async sealAccount(accountNo: string, sealingId: string, reason: string): Promise<void> {
    await this.change('seal', `/v1/accounts/${encodeURIComponent(accountNo)}/sealing`, { sealingId, reason });
  }

  async closeAccount(accountNo: string, closureId: string, reason: string): Promise<void> {
    await this.change('close', `/v1/accounts/${encodeURIComponent(accountNo)}/closure`, {
      closureId,
      reason,
    });
  }

  close(): Promise<void> {
    return this.line.farSide.close();
  }

  private async change(operation: string, path: string, body: unknown): Promise<void> {
    this.line.farSide.read(doneWire, await this.line.send(operation, 'POST', path, body), operation);
  }
}

function banPath(memberNo: string, banId: string): string {
  return `/v1/members/${encodeURIComponent(memberNo)}/bans/${encodeURIComponent(banId)}`;
}

function pathOf(reservationId: string): string {
  return `/v1/reservations/${encodeURIComponent(reservationId)}`;
}
