import type { DebitBank, DebitInstruction, DebitStanding } from '../../modules/flexible/ports';
import type { CardChecker } from '../../modules/identity/ports';
import type {
  Bank,
  BankPayment,
  BankRepayment,
  InstructionAnswer,
  PaymentInstruction,
} from '../../modules/payments/ports';
import type { Clock } from '../../platform/clock';
import { FarSide, refusalCode, type OutsideAnswer } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';
import { isSigned, signBody } from './signature';
import { cardAnswerWire, debitWire, paymentWire, repaymentsWire, stoppedWire, takenWire } from './wire';

export interface BankOptions extends KeyedSystem {
  readonly signingSecret: string;
  readonly clock: Clock;
}

/**
 * The bank (受托银行); contract: docs/integrations/bank.openapi.yaml. Amounts in fen. Throws OutsideError; after
 * `unknown`, ask with `findPayment` by the same id.
 */
export class BankClient implements Bank, CardChecker, DebitBank {
  private readonly farSide: FarSide;

  constructor(private readonly options: BankOptions) {
    const { baseUrl, timeoutMs = 5000 } = options;
    this.farSide = new FarSide({ system: 'bank', baseUrl, timeoutMs });
  }

  async instruct(instruction: PaymentInstruction): Promise<InstructionAnswer> {
    const { instructionId, amountFen, payeeName, cardNumber, remark } = instruction;
    const body = { instructionId, amountFen, payeeName, cardNumber, remark };
    const answer = await this.send('pay', 'POST', '/v1/payments', JSON.stringify(body));
    if (answer.status === 409 && refusalCode(answer) === 'instruction-differs') {
      return { ok: false, reason: 'instruction-differs' };
    }
    return { ok: true, bankReference: this.farSide.read(takenWire, answer, 'pay').bankReference };
  }

  async findPayment(instructionId: string): Promise<BankPayment | null> {
    const path = `/v1/payments/${encodeURIComponent(instructionId)}`;
    const answer = await this.send('get-payment', 'GET', path);
    if (answer.status === 404 && refusalCode(answer) === 'instruction-unknown') return null;
    return this.farSide.read(paymentWire, answer, 'get-payment');
  }

  async stop(instructionId: string): Promise<'stopped' | 'too-late' | null> {
    const answer = await this.send('stop', 'POST', `/v1/payments/${encodeURIComponent(instructionId)}/stop`);
    if (answer.status === 404 && refusalCode(answer) === 'instruction-unknown') return null;
    return this.farSide.read(stoppedWire, answer, 'stop').result;
  }

  async listRepayments(reference: string): Promise<BankRepayment[]> {
    const path = `/v1/repayments?${new URLSearchParams({ reference }).toString()}`;
    const answer = await this.send('list-repayments', 'GET', path);
    const { repayments } = this.farSide.read(repaymentsWire, answer, 'list-repayments');
    // What carries another reference is somebody else's, whatever we asked for.
    return repayments.filter((one) => one.reference === reference);
  }

  async debit({
    debitId,
    amountFen,
    payerName,
    cardNumber,
    remark,
  }: DebitInstruction): Promise<DebitStanding> {
    const body = JSON.stringify({ debitId, amountFen, payerName, cardNumber, remark });
    return this.readDebit(await this.send('debit', 'POST', '/v1/debits', body), 'debit');
  }

  async findDebit(debitId: string): Promise<DebitStanding | null> {
    const answer = await this.send('get-debit', 'GET', `/v1/debits/${encodeURIComponent(debitId)}`);
    if (answer.status === 404 && refusalCode(answer) === 'debit-unknown') return null;
    return this.readDebit(answer, 'get-debit');
  }

  async findHolder(cardNumber: string): Promise<{ holderName: string; bankName: string } | null> {
    const body = JSON.stringify({ cardNumber });
    const answer = await this.send('check-card', 'POST', '/v1/card-checks', body);
    const { known, holderName, bankName, kind } = this.farSide.read(cardAnswerWire, answer, 'check-card');
    // Money goes to debit cards only: a credit card takes it as a repayment.
    return known && kind === 'debit' ? { holderName, bankName } : null;
  }

  verifyCallback(rawBody: string, headers: { timestamp: string; signature: string }): boolean {
    return isSigned(this.options.signingSecret, rawBody, headers, this.options.clock.now());
  }

  close(): Promise<void> {
    return this.farSide.close();
  }

  private readDebit(answer: OutsideAnswer, operation: string): DebitStanding {
    const { status, failureReason } = this.farSide.read(debitWire, answer, operation);
    return { status, failureReason };
  }

  private send(
    operation: string,
    method: 'GET' | 'POST',
    path: string,
    rawBody?: string,
  ): Promise<OutsideAnswer> {
    const { apiKey, signingSecret, clock } = this.options;
    const { timestamp, signature } = signBody(signingSecret, rawBody ?? '', clock.now());
    const headers = { ...bearer(apiKey), 'x-timestamp': timestamp, 'x-signature': signature };
    return this.farSide.call({ operation, method, path, headers, ...(rawBody !== undefined && { rawBody }) });
  }
}
