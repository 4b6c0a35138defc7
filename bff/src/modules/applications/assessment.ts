import type { Answers, CheckView, Eligibility, Question } from '@gjj/shared-types';
import { dayOf } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import { factDefinition, type Catalogue, type Centres } from '../catalogue';
import type { FactGatherer } from '../checks';
import { presentChecks } from '../checks';
import type { CaseRecord } from './domain/case-record';
import { sealBasis, type SealedBasis } from './judged-case';
import type { Person } from './ports';

export interface Assessment {
  eligibility: Eligibility;
  /** What it rests on, to be judged again by other rules. */
  basis: SealedBasis;
  checks: CheckView[];
  /** Questions that data has not answered already, by key. */
  questionKeys: string[];
  /** The home that the money is for, where the item is about one. */
  homeKey: string | null;
}

/** Facts from the ledger and the departments, then the rules: one answer for member, officer and machine. */
export class Assessor {
  constructor(
    private readonly centres: Centres,
    /** The city of a centre is what "no home in this city" is about. */
    private readonly gathererOf: (cityCode: string) => FactGatherer,
    private readonly clock: Clock,
    private readonly sealer: Pick<Sealer, 'seal'>,
  ) {}

  /** @param ownReservationFen what this very case has reserved already; it must not stand in its own way */
  async assess(
    { centreCode, itemCode }: Pick<CaseRecord, 'centreCode' | 'itemCode'>,
    person: Person,
    answers: Answers,
    ownReservationFen = 0,
  ): Promise<Assessment> {
    const catalogue = this.centres.of(centreCode);
    const keys = catalogue.factsNeeded(itemCode);
    const facts = await this.gathererOf(catalogue.cityCode).gather(
      { ...person, ownReservationFen },
      keys,
      consentFor(catalogue, itemCode, person),
    );
    const moment = this.moment(answers);
    const asked: Question[] = catalogue.questionsToAsk(itemCode, facts, moment);
    return {
      eligibility: catalogue.assess(itemCode, facts, moment),
      basis: sealBasis({ facts, answers }, this.sealer),
      checks: presentChecks(facts, moment.today),
      questionKeys: asked.map(({ key }) => key),
      homeKey: catalogue.homeKeyOf(itemCode, facts),
    };
  }

  /** Every item that can be done online, over one gathering of facts; what is sensitive stays unasked and unknown. */
  async assessAll(person: Person): Promise<Eligibility[]> {
    const catalogue = this.centres.ofOrMain(person.centreCode);
    const codes = catalogue.onlineItems().map((item) => item.code);
    const needed = new Set(codes.flatMap((code) => catalogue.factsNeeded(code)));
    const keys = [...needed].filter((key) => factDefinition(key).sensitive !== true);
    const purpose = { purpose: '查看可以办理的提取', reference: person.consentReference };
    const facts = await this.gathererOf(catalogue.cityCode).gather(person, keys, purpose);
    return codes.map((code) => catalogue.assess(code, facts, this.moment({})));
  }

  private moment(answers: Answers) {
    const now = this.clock.now().toISOString();
    return { today: dayOf(now), now, answers };
  }
}

function consentFor(catalogue: Catalogue, itemCode: string, person: Person) {
  const name = catalogue.findItem(itemCode)?.name ?? itemCode;
  return { purpose: `办理${name}`, reference: person.consentReference };
}
