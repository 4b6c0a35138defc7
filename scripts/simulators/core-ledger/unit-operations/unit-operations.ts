import { Refusal } from '../../http/refusal';
import { dayOf } from '../../storage/calendar';
import type { Books } from '../books';
import type { DoneOperation, Unit } from '../records';
import { open, seal, setBases, transferIn, unseal } from './accounts';
import { backPay, deposit } from './deposits';
import { depositFlexible, endFlexible, registerFlexible, setFlexible } from './flexible';
import { refused, type Plan, type Planned, type Problem } from './plan';
import { changeUnit, endUnit, registerUnit, setRatio } from './registry';
import type { OperationRequest } from './request';

/** A list that cannot be done: nothing of it was. */
export class ListRefusal extends Refusal {
  constructor(readonly problems: readonly Problem[]) {
    super(422, 'operation-refused', 'nothing was changed');
  }

  override toReply() {
    const reply = super.toReply();
    return { ...reply, body: { code: this.code, message: this.message, problems: this.problems } };
  }
}

/** Employers' business (单位业务) by the caller's id: each wholly or not at all, once however often it is asked for. */
export class UnitOperations {
  constructor(
    private readonly books: Books,
    private readonly now: () => Date,
  ) {}

  findUnit(creditCode: string): Readonly<Unit> {
    const unit = this.books.units.all().find((one) => one.creditCode === creditCode);
    if (unit === undefined) throw new Refusal(404, 'unit-unknown');
    return unit;
  }

  get(operationId: string): Readonly<DoneOperation> {
    const done = this.books.operations.get(operationId);
    if (done === undefined) throw new Refusal(404, 'operation-unknown');
    return done;
  }

  /** What would be in the way now; changes nothing. */
  check(request: OperationRequest): readonly Problem[] {
    const planned = this.planOf(request);
    return 'problems' in planned ? planned.problems : [];
  }

  carryOut(operationId: string, request: OperationRequest): Readonly<DoneOperation> {
    const asked = JSON.stringify(request);
    const earlier = this.books.operations.get(operationId);
    if (earlier?.request === asked) return earlier;
    if (earlier !== undefined) throw new Refusal(409, 'operation-differs', 'the id was used for another one');
    const planned = this.planOf(request);
    if ('problems' in planned) throw new ListRefusal(planned.problems);
    return this.save(operationId, asked, planned.plan);
  }

  private save(operationId: string, request: string, { changes, ...plan }: Plan): DoneOperation {
    const done = { operationId, request, doneAt: this.now().toISOString(), ...plan };
    this.books.journal.commit([...changes, this.books.operations.put(operationId, done)]);
    return done;
  }

  private planOf(request: OperationRequest): Planned {
    const { books } = this;
    if (request.kind === 'register-unit') return registerUnit(books, request);
    if (request.creditCode === null) return this.planForOwn(request);
    const unit = books.units.all().find(({ creditCode }) => creditCode === request.creditCode);
    if (unit === undefined) return refused('unit-unknown');
    if (unit.status === 'ended') return refused('unit-ended');
    return this.planFor(unit, request);
  }

  private planForOwn(request: Extract<OperationRequest, { creditCode: null }>): Planned {
    const { books } = this;
    const today = dayOf(this.now());
    switch (request.kind) {
      case 'register-flexible':
        return registerFlexible(books, request, today);
      case 'set-flexible':
        return setFlexible(books, request);
      case 'deposit-flexible':
        return depositFlexible(books, request, today);
      case 'end-flexible':
        return endFlexible(books, request, today);
    }
  }

  private planFor(
    unit: Readonly<Unit>,
    request: Exclude<OperationRequest, { kind: 'register-unit' } | { creditCode: null }>,
  ): Planned {
    const { books } = this;
    const today = dayOf(this.now());
    switch (request.kind) {
      case 'change-unit':
        return changeUnit(books, unit, request);
      case 'end-unit':
        return endUnit(books, unit);
      case 'set-ratio':
        return setRatio(books, unit, request);
      case 'open':
        return open(books, unit, request, today);
      case 'seal':
        return seal(books, unit, request, today);
      case 'unseal':
        return unseal(books, unit, request);
      case 'transfer-in':
        return transferIn(books, unit, request);
      case 'set-bases':
        return setBases(books, unit, request);
      case 'deposit':
        return deposit(books, unit, request, today);
      case 'back-pay':
        return backPay(books, unit, request, today);
    }
  }
}
