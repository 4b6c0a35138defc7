import type { Assessor, CaseRecord, Members, OrderedApplication, Person } from '../applications';
import type { Centres } from '../catalogue';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { OrderRepository } from './order-repository';

/** What orders stand on; cases come through ports. */
export interface OrderParts {
  orders: OrderRepository;
  centres: Pick<Centres, 'of'>;
  calendar: { isWorkingDay(day: string): boolean | null };
  clock: Clock;
  sealer: Sealer;
  assessor: Pick<Assessor, 'assessRun'>;
  members: Pick<Members, 'getPerson' | 'findCard'>;
  centreOf: (person: Person) => string;
  /** 冲还贷: of the member's loans of the fund, those that are being repaid; null: the ledger does not say. Throws OutsideError. */
  openLoans: (memberNo: string) => Promise<{ loanNo: string; balanceFen: number }[] | null>;
  /** 账户锁: the member signs nothing that lets money go. */
  isLocked: (userId: string) => Promise<boolean>;
  /** Hands in what an order asks for, once for its period; see `applyByOrder`. */
  apply: (application: OrderedApplication) => Promise<CaseRecord>;
  findCase: (caseId: string) => Promise<CaseRecord | null>;
}
