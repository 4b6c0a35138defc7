import type { z } from 'zod';
import type {
  DataExchange,
  Dataset,
  DatasetAnswers,
  ExchangeAnswer,
  ExchangeQuery,
} from '../../modules/checks/ports';
import { FarSide } from '../http/far-side';
import { bearer, type KeyedSystem } from '../http/keyed-system';
import { answerWires, envelopeWire } from './wire';

export interface DataExchangeOptions extends KeyedSystem {
  /** Departments that need a deadline of their own, in milliseconds. */
  readonly timeoutsMs?: Partial<Record<Dataset, number>>;
}

/**
 * Other departments' data (数据共享平台); contract: docs/integrations/data-exchange.openapi.yaml. Throws OutsideError.
 * Every department has its own deadline and breaker, so that a slow one delays no other.
 */
export class DataExchangeClient implements DataExchange {
  private readonly farSide: FarSide;

  constructor(private readonly options: DataExchangeOptions) {
    const { baseUrl, timeoutMs = 2500 } = options;
    this.farSide = new FarSide({ system: 'data-exchange', baseUrl, timeoutMs });
  }

  async query<D extends Dataset>(query: ExchangeQuery<D>): Promise<ExchangeAnswer<D>> {
    const { dataset, subject, purpose, consentReference } = query;
    const { name, document } = subject;
    const operation = `query-${dataset}`;
    const timeoutMs = this.options.timeoutsMs?.[dataset];
    const answer = await this.farSide.call({
      operation,
      method: 'POST',
      path: `/v1/queries/${dataset}`,
      headers: bearer(this.options.apiKey),
      rawBody: JSON.stringify({ subject: { name, document }, purpose, consentReference }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
    // Indexing by a type parameter loses which schema it is; the table's own type promises the right one.
    const wire = envelopeWire.extend({
      answer: answerWires[dataset] as unknown as z.ZodType<DatasetAnswers[D]>,
    });
    return this.farSide.read(wire, answer, operation) as ExchangeAnswer<D>;
  }

  close(): Promise<void> {
    return this.farSide.close();
  }
}
