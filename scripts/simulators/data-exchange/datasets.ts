import { documentOf, type Person } from '../people/person';
import { dayBefore } from '../storage/calendar';
import type { DatasetName } from './dataset-names';

/** One kind of answer: whose data it is and how it is made from what is known of the person. */
interface Dataset {
  /** The department that answers, by its Chinese name; 本市 stands for the person's city. */
  readonly source: string;
  /** Keeps citizens by their resident ID number and nobody else. */
  readonly residentsOnly?: true;
  readonly answer: (person: Person, today: string) => unknown;
}

export const DATASETS = {
  identity: { source: '本市公安局', answer: () => ({ registered: true }) },
  marriage: {
    source: '本市民政局',
    residentsOnly: true,
    answer: ({ facts: { marriage } }) => ({
      status: marriage.status,
      ...(marriage.spouse && {
        spouse: { name: marriage.spouse.name, document: documentOf(marriage.spouse) },
      }),
    }),
  },
  kin: {
    source: '本市公安局',
    residentsOnly: true,
    answer: ({ facts }) => ({
      kin: facts.kin.map(({ relation, ...person }) => ({
        relation,
        person: { name: person.name, document: documentOf(person) },
      })),
    }),
  },
  property: {
    source: '本市不动产登记中心',
    answer: ({ facts }, today) => ({
      homes: facts.homes.map(({ registeredMonthsAgo, ...home }) => ({
        ...home,
        registeredOn: dayBefore(today, registeredMonthsAgo),
      })),
    }),
  },
  lease: {
    source: '本市住房和城乡建设局',
    answer: ({ facts }, today) => ({
      leases: facts.leases.map(({ fromMonthsAgo, toMonthsAhead, ...lease }) => ({
        ...lease,
        from: dayBefore(today, fromMonthsAgo, 1),
        to: dayBefore(today, -toMonthsAhead, 28),
      })),
    }),
  },
  purchase: {
    source: '本市住房和城乡建设局、国家税务总局本市税务局',
    answer: ({ facts }, today) => ({
      purchases: facts.purchases.map(({ filedMonthsAgo, ...purchase }) => ({
        ...purchase,
        filedOn: dayBefore(today, filedMonthsAgo),
      })),
    }),
  },
  pension: {
    source: '本市人力资源和社会保障局',
    answer: ({ facts: { pension } }, today) =>
      pension === undefined
        ? { retired: false }
        : {
            retired: true,
            retiredOn: dayBefore(today, pension.retiredMonthsAgo, 3),
            kind: pension.kind,
          },
  },
  'deposits-elsewhere': {
    source: '全国住房公积金数据平台',
    answer: ({ facts }) => ({ accounts: facts.depositsElsewhere }),
  },
  household: {
    source: '本市公安局',
    residentsOnly: true,
    answer: ({ facts }, today) => ({
      cityCode: facts.household.cityCode,
      since: dayBefore(today, facts.household.sinceMonthsAgo),
    }),
  },
  children: {
    source: '本市卫生健康委员会',
    answer: ({ facts }, today) => ({
      children: facts.children.map(({ ageYears }) => ({ birthDay: dayBefore(today, ageYears * 12 + 3) })),
    }),
  },
  talent: { source: '本市人才服务中心', answer: ({ facts }) => ({ highTalent: facts.highTalent }) },
  education: {
    source: '教育部学历信息平台',
    answer: ({ facts }, today) => ({
      graduations:
        facts.graduatedMonthsAgo === undefined
          ? []
          : [{ level: 'bachelor', graduatedOn: dayBefore(today, facts.graduatedMonthsAgo), fullTime: true }],
    }),
  },
  veteran: { source: '本市退役军人事务局', answer: ({ facts }) => ({ veteran: facts.veteran }) },
  assistance: {
    source: '本市民政局',
    answer: ({ facts: { minimumAllowance, housingHardship } }) => ({ minimumAllowance, housingHardship }),
  },
  'rent-invoice': {
    source: '国家税务总局本市税务局',
    answer: ({ facts }) =>
      facts.rentInvoicedMonthlyFen === undefined ? {} : { monthlyFen: facts.rentInvoicedMonthlyFen },
  },
  mortgage: {
    source: '示例银行、本市住房公积金管理中心',
    answer: ({ facts }, today) => ({
      loans: facts.loans.map(({ startedMonthsAgo, ...loan }) => ({
        ...loan,
        startedOn: dayBefore(today, startedMonthsAgo),
      })),
    }),
  },
  medical: {
    source: '本市医疗保障局',
    answer: ({ facts }) => ({ ownPaidLast12MonthsFen: facts.medicalOwnPaidLast12MonthsFen }),
  },
  'labour-appraisal': {
    source: '本市劳动能力鉴定委员会',
    answer: ({ facts: { totallyDisabled } }) => ({ totallyDisabled }),
  },
  'home-invoice': {
    source: '国家税务总局本市税务局',
    answer: ({ facts: { renovationInvoicedFen, propertyFeeInvoicedFen } }) => ({
      ...(renovationInvoicedFen !== undefined && { renovationFen: renovationInvoicedFen }),
      ...(propertyFeeInvoicedFen !== undefined && { propertyFeeLast12MonthsFen: propertyFeeInvoicedFen }),
    }),
  },
} as const satisfies Record<DatasetName, Dataset>;

export function keepsKind(name: DatasetName, { documentKind }: Pick<Person, 'documentKind'>): boolean {
  const dataset: Dataset = DATASETS[name];
  return documentKind === 'resident-id' || dataset.residentsOnly !== true;
}

/** Who answers for this person. */
export function sourceOf(name: DatasetName, { cityName }: Pick<Person, 'cityName'>): string {
  return DATASETS[name].source.replaceAll('本市', cityName);
}
