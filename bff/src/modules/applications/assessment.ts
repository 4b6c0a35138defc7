import type { Answers, CheckView, Eligibility, Question } from '@gjj/shared-types';
import { dayOf } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import {
  isSensitive,
  notAsked,
  type Catalogue,
  type Centres,
  type Door,
  type FactBook,
  type FactKey,
} from '../catalogue';
import type { FactGatherer, GatheredPerson } from '../checks';
import { presentChecks } from '../checks';
import type { CaseRecord } from './domain/case-record';
import { consentsTo } from './domain/consents-to';
import { withIdentityNotes } from './domain/identity-doubts';
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

/** The case, or the item alone where there is no case yet. */
type Judged = Pick<CaseRecord, 'centreCode' | 'itemCode' | 'sensitiveConsent'>;

/** Facts from the ledger and the departments, then the rules: one answer for member, officer and machine. */
export class Assessor {
  constructor(
    private readonly centres: Pick<Centres, 'of' | 'ofOrMain'>,
    /** The city of a centre is what "no home in this city" is about. */
    private readonly gathererOf: (cityCode: string) => Pick<FactGatherer, 'gather'>,
    private readonly clock: Clock,
    private readonly sealer: Pick<Sealer, 'seal'>,
  ) {}

  /**
   * Of facts of health only those are asked for that the case has a consent of its own for; an item without a case
   * has none.
   * @param ownReservationFen what this very case has reserved already; it must not stand in its own way
   */
  async assess(
    { centreCode, itemCode, sensitiveConsent = null }: Judged,
    person: Person,
    answers: Answers,
    ownReservationFen = 0,
  ): Promise<Assessment> {
    const catalogue = this.centres.of(centreCode);
    const keys = catalogue.factsNeeded(itemCode);
    const purpose = `办理${catalogue.findItem(itemCode)?.name ?? itemCode}`;
    const facts = await this.gather(
      catalogue,
      { ...person, ownReservationFen },
      keys,
      purpose,
      sensitiveConsent,
    );
    const moment = this.moment(answers);
    const asked: Question[] = catalogue.questionsToAsk(itemCode, facts, moment);
    return {
      eligibility: noted(catalogue, person, catalogue.assess(itemCode, facts, moment)),
      basis: sealBasis({ facts, answers }, this.sealer),
      checks: presentChecks(facts, moment.today),
      questionKeys: asked.map(({ key }) => key),
      homeKey: catalogue.homeKeyOf(itemCode, facts),
    };
  }

  /** Every item that may be begun there, over one gathering of facts; what is sensitive stays unasked and unknown. */
  async assessAll(person: Person, door: Door): Promise<Eligibility[]> {
    const catalogue = this.centres.ofOrMain(person.centreCode);
    const codes = catalogue.itemsAt(door).map((item) => item.code);
    const needed = new Set(codes.flatMap((code) => catalogue.factsNeeded(code)));
    const facts = await this.gather(catalogue, person, [...needed], '查看可以办理的提取');
    return codes.map((code) => noted(catalogue, person, catalogue.assess(code, facts, this.moment({}))));
  }

  /** Facts of health go under the consent to ask for them, all others under the one that the member joined with. */
  private async gather(
    { cityCode }: Catalogue,
    person: GatheredPerson & Pick<Person, 'consentReference'>,
    needed: readonly FactKey[],
    purpose: string,
    consent: CaseRecord['sensitiveConsent'] = null,
  ): Promise<FactBook> {
    const gatherer = this.gathererOf(cityCode);
    const sensitive = needed.filter(isSensitive);
    const plain = needed.filter((key) => !isSensitive(key));
    const agreed = sensitive.filter((key) => consentsTo(consent, key));
    const [open, health] = await Promise.all([
      gatherer.gather(person, plain, { purpose, reference: person.consentReference }),
      consent === null ? {} : gatherer.gather(person, agreed, { purpose, reference: consent.reference }),
    ]);
    const withheld = Object.fromEntries(sensitive.map((key) => [key, notAsked(key)]));
    return { ...withheld, ...open, ...health };
  }

  private moment(answers: Answers) {
    const now = this.clock.now().toISOString();
    return { today: dayOf(now), now, answers };
  }
}

function noted(catalogue: Catalogue, { nameSure, document }: Person, result: Eligibility): Eligibility {
  return withIdentityNotes(result, nameSure, catalogue.identityNote(result.itemCode, document.kind));
}
