import { documentKey } from '@gjj/shared-types';
import { whoActs } from '../../platform/acting';
import type { Sealer } from '../../platform/sealing';
import { canonicalJson } from '../archive';
import type { DataExchange, Dataset, ExchangeAnswer, ExchangeQuery } from '../checks';
import type { IdentityChecker, IdentityClaim } from '../identity';
import type { UseContent } from './domain/use-line';
import type { UseLog } from './use-log';

/**
 * The one door to other departments: every question leaves its line in the ledger of uses before anybody has the answer.
 * Where the line cannot be kept, there is no answer.
 */
export class TracedExchange implements DataExchange, IdentityChecker {
  constructor(
    private readonly exchange: DataExchange & { close(): Promise<void> },
    private readonly log: Pick<UseLog, 'write'>,
    private readonly sealer: Pick<Sealer, 'indexOf'>,
    private readonly mainCentre: string,
  ) {}

  async query<D extends Dataset>(query: ExchangeQuery<D>): Promise<ExchangeAnswer<D>> {
    const asked = this.askedBy(query);
    let answer: ExchangeAnswer<D>;
    try {
      answer = await this.exchange.query(query);
    } catch (error) {
      await this.log.write({ ...asked, ...nothing });
      throw error;
    }
    await this.log.write({
      ...asked,
      outcome: 'answered',
      department: answer.source,
      queryId: answer.queryId,
      answerHash: this.sealer.indexOf('answer', canonicalJson([answer.subjectName, answer.answer])),
      observedAt: new Date(answer.asOf),
    });
    return answer;
  }

  async findName(subject: IdentityClaim, consentReference: string): Promise<string | null> {
    const found = await this.query({
      ...{ dataset: 'identity', subject, consentReference },
      purpose: '核对登录人身份',
      use: {
        ...{ centreCode: this.mainCentre, caseId: null, rules: '', itemCodes: [] },
        ...{ onBehalfOf: subject.document, fields: ['name'], usedFor: 'identity', basis: 'own-consent' },
      },
    });
    return found.answer.registered ? (found.subjectName ?? '') : null;
  }

  close(): Promise<void> {
    return this.exchange.close();
  }

  private askedBy({ dataset, subject, purpose, consentReference, use }: ExchangeQuery<Dataset>): Asked {
    const { actor, requestId } = whoActs();
    const { onBehalfOf, fields, itemCodes, ...of } = use;
    if (fields.length === 0) throw new Error(`nothing is wanted of ${dataset}`);
    const keyOf = (document: typeof onBehalfOf) => this.sealer.indexOf('id-number', documentKey(document));
    return {
      ...{ dataset, purpose, consentReference, requestId, by: actor },
      ...of,
      ...{ fields: [...fields], itemCodes: [...itemCodes] },
      ...{ subject: keyOf(subject.document), onBehalfOf: keyOf(onBehalfOf) },
    };
  }
}

type Come = Pick<UseContent, 'outcome' | 'department' | 'queryId' | 'answerHash' | 'observedAt'>;
type Asked = Omit<UseContent, keyof Come | 'useId' | 'at'>;

const nothing: Come = {
  outcome: 'no-answer',
  department: null,
  queryId: null,
  answerHash: null,
  observedAt: null,
};
