import type { AmountFen, Day, Instant } from '@gjj/shared-types';

/** What departments share through the exchange (数据共享平台), by dataset. */
export interface DatasetAnswers {
  identity: { match: boolean };
  marriage: {
    status: 'single' | 'married' | 'divorced' | 'widowed';
    spouse: { name: string; idNumber: string } | null;
  };
  property: {
    homes: {
      homeKey: string;
      address: string;
      cityCode: string;
      areaSquareMetres: number;
      registeredOn: Day;
    }[];
  };
  lease: {
    leases: {
      filingNo: string;
      address: string;
      monthlyRentFen: AmountFen;
      from: Day;
      to: Day;
      kind: 'market' | 'public';
    }[];
  };
  purchase: {
    purchases: {
      homeKey: string;
      contractNo: string;
      filedOn: Day;
      address: string;
      priceFen: AmountFen;
      loanFen: AmountFen;
      paidFen: AmountFen;
      invoiceNo: string | null;
      kind: 'new' | 'second-hand';
    }[];
  };
  pension: { retired: boolean; retiredOn: Day | null; kind: string | null };
  'deposits-elsewhere': { accounts: { cityCode: string; centre: string; status: string }[] };
}
export type Dataset = keyof DatasetAnswers;

export interface ExchangeQuery<D extends Dataset> {
  dataset: D;
  subject: { name: string; idNumber: string };
  /** In words, kept by the exchange with the trace of use (个人信息保护法 art. 13, 29). */
  purpose: string;
  consentReference: string;
}

export interface ExchangeAnswer<D extends Dataset> {
  queryId: string;
  /** The department, in Chinese. */
  source: string;
  asOf: Instant;
  answer: DatasetAnswers[D];
}

/** Contract: docs/integrations/data-exchange.openapi.yaml. Throws OutsideError; reading twice does no harm. */
export interface DataExchange {
  query<D extends Dataset>(query: ExchangeQuery<D>): Promise<ExchangeAnswer<D>>;
}
