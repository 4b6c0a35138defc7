import type { AmountFen, Day, IdentityDocument, Instant } from '@gjj/shared-types';
import type { Matter, UseBasis, UsedFor } from './matter';

/** A person as departments are asked about them: the document finds the person, the name is compared by us. */
export interface Subject {
  name: string;
  document: IdentityDocument;
}

/** What departments share through the exchange (数据共享平台), by dataset. */
export interface DatasetAnswers {
  /** Is the document on the register? Whose it is, is told by the answer's `subjectName`. */
  identity: { registered: boolean };
  marriage: {
    status: 'single' | 'married' | 'divorced' | 'widowed';
    spouse: Subject | null;
  };
  /** Parents and children, as the household registers name them; the spouse is the marriage register's to name. */
  kin: { kin: { relation: 'parent' | 'child'; person: Subject }[] };
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
      /** Where the rented home is, GB/T 2260. */
      districtCode: string;
      kind: 'market' | 'public' | 'affordable' | 'talent';
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
  /** 劳动能力鉴定; a dataset of its own, since it tells of health. */
  'labour-appraisal': { totallyDisabled: boolean };
  /** Where the household is registered (户籍), and since when. */
  household: { cityCode: string; since: Day };
  children: { children: { birthDay: Day }[] };
  talent: { highTalent: boolean };
  education: { graduations: { level: string; graduatedOn: Day; fullTime: boolean }[] };
  veteran: { veteran: boolean };
  assistance: { minimumAllowance: boolean; housingHardship: boolean };
  'rent-invoice': { monthlyFen: AmountFen | null };
  mortgage: {
    loans: {
      homeKey: string;
      kind: 'commercial' | 'fund';
      startedOn: Day;
      monthlyRepaymentFen: AmountFen;
      repaidLast12MonthsFen: AmountFen;
    }[];
  };
  medical: { ownPaidLast12MonthsFen: AmountFen };
  /** Invoices for the own home; null where there is none. */
  'home-invoice': { renovationFen: AmountFen | null; propertyFeeLast12MonthsFen: AmountFen | null };
  'deposits-elsewhere': { accounts: { cityCode: string; centre: string; status: string }[] };
}
export type Dataset = keyof DatasetAnswers;

/** What a question is for and by what right it is asked; kept in the ledger of uses (共享数据使用记录), not sent. */
export interface DataUse extends Pick<Matter, 'centreCode' | 'caseId' | 'rules'> {
  /** Whose matter it is; another person than the question is about where it is about family. */
  onBehalfOf: IdentityDocument;
  /** Facts that are wanted of the answer; nothing else of it is used. */
  fields: readonly string[];
  /** Items whose rules need one of them. */
  itemCodes: readonly string[];
  usedFor: UsedFor;
  basis: UseBasis;
}

export interface ExchangeQuery<D extends Dataset> {
  dataset: D;
  subject: Subject;
  /** In words, kept by the exchange with the trace of use (个人信息保护法 art. 13, 29). */
  purpose: string;
  consentReference: string;
  use: DataUse;
}

export interface ExchangeAnswer<D extends Dataset> {
  queryId: string;
  /** The department, in Chinese. */
  source: string;
  asOf: Instant;
  /** The person's name as this department writes it; null where it keeps none. */
  subjectName: string | null;
  answer: DatasetAnswers[D];
}

/** Contract: docs/integrations/data-exchange.openapi.yaml. Throws OutsideError; reading twice does no harm. */
export interface DataExchange {
  query<D extends Dataset>(query: ExchangeQuery<D>): Promise<ExchangeAnswer<D>>;
}
