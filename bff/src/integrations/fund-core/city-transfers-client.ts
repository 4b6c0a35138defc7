import type { CityTransferAnswer, CityTransferRefusal, CityTransfers } from '../../modules/accounts/ports';
import { refusalCode } from '../http/far-side';
import type { KeyedSystem } from '../http/keyed-system';
import { isRefusal, LedgerLine } from './ledger-line';
import { cityTransferWire } from './wire';

const refusals: readonly CityTransferRefusal[] = [
  'account-closed',
  'account-frozen',
  'account-reserved',
  'loan-open',
];

/** 异地转移接续 in the core ledger over HTTP; contract: docs/integrations/core-ledger.openapi.yaml. Throws OutsideError. */
export class CityTransfersClient implements CityTransfers {
  private readonly line: LedgerLine;

  constructor(system: KeyedSystem) {
    this.line = new LedgerLine(system);
  }

  enter(transferId: string, of: Parameters<CityTransfers['enter']>[1]): Promise<CityTransferAnswer> {
    return this.put('enter-transfer', pathOf(transferId), of);
  }

  moveOut(transferId: string, of: Parameters<CityTransfers['moveOut']>[1]): Promise<CityTransferAnswer> {
    return this.put('move-out', `${pathOf(transferId)}/out`, of);
  }

  close(): Promise<void> {
    return this.line.farSide.close();
  }

  private async put(operation: string, path: string, body: object): Promise<CityTransferAnswer> {
    const answer = await this.line.send(operation, 'PUT', path, body);
    if (isRefusal(answer, refusals)) return { ok: false, reason: refusalCode(answer) as CityTransferRefusal };
    const { amountFen } = this.line.farSide.read(cityTransferWire, answer, operation);
    return { ok: true, amountFen };
  }
}

const pathOf = (transferId: string) => `/v1/city-transfers/${encodeURIComponent(transferId)}`;
