import type { LoanOffset, LoanOffsets } from '../../modules/accounts/ports';
import type { OutsideAnswer } from '../http/far-side';
import type { KeyedSystem } from '../http/keyed-system';
import { isRefusal, isUnknown, LedgerLine } from './ledger-line';
import { loanOffsetWire } from './wire';

/** 冲还贷 in the core ledger over HTTP; contract: docs/integrations/core-ledger.openapi.yaml. Throws OutsideError. */
export class LoanOffsetsClient implements LoanOffsets {
  private readonly line: LedgerLine;

  constructor(system: KeyedSystem) {
    this.line = new LedgerLine(system);
  }

  async pay(offsetId: string, of: Parameters<LoanOffsets['pay']>[1]): Promise<LoanOffset | null> {
    const answer = await this.line.send('pay-loan', 'PUT', pathOf(offsetId), of);
    return isRefusal(answer, ['offset-differs']) ? null : this.read(answer, 'pay-loan');
  }

  async find(offsetId: string): Promise<LoanOffset | null> {
    const answer = await this.line.get('get-loan-offset', pathOf(offsetId));
    return isUnknown(answer, 'offset-unknown') ? null : this.read(answer, 'get-loan-offset');
  }

  close(): Promise<void> {
    return this.line.farSide.close();
  }

  private read(answer: OutsideAnswer, operation: string): LoanOffset {
    const { reason = null, ...offset } = this.line.farSide.read(loanOffsetWire, answer, operation);
    return { ...offset, reason };
  }
}

const pathOf = (offsetId: string) => `/v1/loan-offsets/${encodeURIComponent(offsetId)}`;
