import type {
  DoneOperation,
  LedgerUnit,
  OperationAnswer,
  OperationProblem,
  UnitLedger,
  UnitOperation,
} from '../../modules/accounts/ports';
import { refusalCode, toJson } from '../http/far-side';
import type { KeyedSystem } from '../http/keyed-system';
import { isUnknown, LedgerLine } from './ledger-line';
import { doneOperationWire, problemsWire, unitWire } from './wire';

/** Employers' business in the core ledger, over HTTP; contract: docs/integrations/core-ledger.openapi.yaml. */
export class UnitLedgerClient implements UnitLedger {
  private readonly line: LedgerLine;

  constructor(system: KeyedSystem) {
    this.line = new LedgerLine(system);
  }

  async findUnit(creditCode: string): Promise<LedgerUnit | null> {
    const answer = await this.line.send('find-unit', 'POST', '/v1/units/find', { creditCode });
    return isUnknown(answer, 'unit-unknown') ? null : this.line.farSide.read(unitWire, answer, 'find-unit');
  }

  async checkOperation(operation: UnitOperation): Promise<OperationProblem[]> {
    const name = 'check-unit-operation';
    const answer = await this.line.send(name, 'POST', '/v1/unit-operations/check', operation);
    return this.line.farSide.read(problemsWire, answer, name).problems;
  }

  async carryOut(operationId: string, operation: UnitOperation): Promise<OperationAnswer> {
    const name = 'do-unit-operation';
    const answer = await this.line.send(name, 'PUT', pathOf(operationId), operation);
    if (answer.status === 422 && refusalCode(answer) === 'operation-refused') {
      const told = problemsWire.safeParse(toJson(answer.text));
      // A "no" without its reasons is still a "no": nothing was done.
      return { ok: false, problems: told.data?.problems ?? [] };
    }
    return { ok: true, done: this.line.farSide.read(doneOperationWire, answer, name) };
  }

  async findOperation(operationId: string): Promise<DoneOperation | null> {
    const name = 'get-unit-operation';
    const answer = await this.line.get(name, pathOf(operationId));
    if (isUnknown(answer, 'operation-unknown')) return null;
    return this.line.farSide.read(doneOperationWire, answer, name);
  }

  close(): Promise<void> {
    return this.line.farSide.close();
  }
}

function pathOf(operationId: string): string {
  return `/v1/unit-operations/${encodeURIComponent(operationId)}`;
}
