import type { CorrectionAnswer, CorrectionRequest, LedgerCorrections } from '../../modules/accounts/ports';
import type { OutsideAnswer } from '../http/far-side';
import type { KeyedSystem } from '../http/keyed-system';
import { isUnknown, LedgerLine } from './ledger-line';
import { correctionWire } from './wire';

/** 更正 in the core ledger over HTTP; contract: docs/integrations/core-ledger.openapi.yaml. Throws OutsideError. */
export class LedgerCorrectionsClient implements LedgerCorrections {
  private readonly line: LedgerLine;

  constructor(system: KeyedSystem) {
    this.line = new LedgerLine(system);
  }

  async askCorrection(correctionId: string, request: CorrectionRequest): Promise<CorrectionAnswer> {
    const { memberNo, accountNo, entryIds, reason } = request;
    const body = { memberNo, accountNo, entryIds, reason };
    return this.read(
      await this.line.send('ask-correction', 'PUT', pathOf(correctionId), body),
      'ask-correction',
    );
  }

  async findCorrection(correctionId: string): Promise<CorrectionAnswer | null> {
    const answer = await this.line.get('get-correction', pathOf(correctionId));
    return isUnknown(answer, 'correction-unknown') ? null : this.read(answer, 'get-correction');
  }

  close(): Promise<void> {
    return this.line.farSide.close();
  }

  private read(answer: OutsideAnswer, operation: string): CorrectionAnswer {
    const { status, words } = this.line.farSide.read(correctionWire, answer, operation);
    if (status === 'looking') return { status };
    return status === 'corrected' ? { status, words } : { status, reason: words };
  }
}

const pathOf = (correctionId: string) => `/v1/corrections/${encodeURIComponent(correctionId)}`;
