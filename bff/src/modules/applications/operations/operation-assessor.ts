import {
  dayOf,
  findAnswerProblems,
  type Answers,
  type CheckView,
  type Eligibility,
  type ListProblem,
  type Reason,
} from '@gjj/shared-types';
import type { Clock } from '../../../platform/clock';
import { OutsideError } from '../../../platform/outside';
import type { Sealer } from '../../../platform/sealing';
import type { UnitLedger } from '../../accounts';
import { presentSource, type Catalogue, type Centres, type TakenIn } from '../../catalogue';
import type { Assessment } from '../assessment';
import type { CaseOperation, ListRow } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';
import { sealBasis } from '../judged-case';
import { openRows, operationOf } from './operation-of';
import { problemAsSentence, problemInWords } from './problem-words';

export type OperationCase = Pick<
  CaseRecord,
  'centreCode' | 'itemCode' | 'unit' | 'person' | 'districtCode' | 'list'
> & {
  operation: CaseOperation;
};

/** What stands in the way; or the ledger has not said, or has not been asked because something is still to come. */
type Findings = ListProblem[] | 'silent' | 'incomplete';

/** Judges an operation on the books: the ledger says what is in the way, and no rules are asked. */
export class OperationAssessor {
  constructor(
    private readonly centres: Pick<Centres, 'of'>,
    private readonly ledger: Pick<UnitLedger, 'checkOperation'>,
    private readonly clock: Clock,
    private readonly sealer: Pick<Sealer, 'seal' | 'open'>,
  ) {}

  /** What is still to be filled in, then what the ledger says of it, row by row. @throws OutsideError */
  async problemsOf(of: OperationCase, answers: Answers, rows: readonly ListRow[]): Promise<ListProblem[]> {
    const missing = this.missing(of, answers, rows);
    if (missing.length > 0) return missing.map((words) => ({ line: null, column: null, words }));
    const problems = await this.ledger.checkOperation(operationOf(of, answers, rows, this.sealer));
    return problems.map((problem) => problemInWords(problem, rows, of));
  }

  /** A ledger that is silent makes it unknown, and a person looks. */
  async assess(of: OperationCase, answers: Answers): Promise<Assessment> {
    const catalogue = this.centres.of(of.centreCode);
    const rows = openRows(of, this.sealer);
    const findings = await this.findings(of, answers, rows);
    const takenIn = catalogue.takenIn(of.itemCode);
    return {
      eligibility: this.eligibility(catalogue, of, takenIn, findings),
      basis: sealBasis({ facts: {}, answers }, this.sealer),
      checks: [this.check(findings)],
      questionKeys: (takenIn?.questions ?? []).map(({ key }) => key),
      homeKey: null,
    };
  }

  private missing(
    { centreCode, itemCode }: OperationCase,
    answers: Answers,
    rows: readonly ListRow[],
  ): string[] {
    const { questions = [], list } = this.centres.of(centreCode).takenIn(itemCode) ?? {};
    const today = dayOf(this.now);
    const problems = findAnswerProblems(questions, answers, { complete: true, today });
    const open = questions.filter(({ key }) => problems[key] !== undefined).map(({ label }) => label);
    return [
      ...(open.length > 0 ? [`请先填好：${open.join('、')}`] : []),
      ...(list !== undefined && rows.length === 0 ? ['还没有清册'] : []),
    ];
  }

  private async findings(of: OperationCase, answers: Answers, rows: readonly ListRow[]): Promise<Findings> {
    if (this.missing(of, answers, rows).length > 0) return 'incomplete';
    try {
      return await this.problemsOf(of, answers, rows);
    } catch (error) {
      if (error instanceof OutsideError) return 'silent';
      throw error;
    }
  }

  private eligibility(
    catalogue: Catalogue,
    { itemCode }: OperationCase,
    takenIn: TakenIn | null,
    findings: Findings,
  ): Eligibility {
    const fits = findings.length === 0;
    const item = catalogue.getItem(itemCode);
    const source = takenIn === null ? { title: item.name, assumed: true } : presentSource(takenIn.source);
    return {
      itemCode,
      verdict: fits ? 'yes' : 'unknown',
      headline: headlineOf(findings),
      capFen: null,
      working: [],
      nextDate: null,
      nextDateWords: null,
      reasons: reasonsOf(findings).map((reason) => ({ ...reason, source, facts: [] })),
      automatic: takenIn?.automatic ?? false,
      closesAccount: false,
      waivedMaterials: {},
      neededMaterials: item.materials.map(({ code, name, required }) => ({ code, name, required })),
      rulesVersion: catalogue.versionOf(itemCode),
      assessedAt: this.now,
    };
  }

  private check(findings: Findings): CheckView {
    const asked = typeof findings !== 'string';
    const result = !asked ? 'unknown' : findings.length === 0 ? 'yes' : 'no';
    return {
      key: 'ledger-check',
      label: '公积金账核对',
      result,
      words: headlineOf(findings),
      source: '核心业务系统',
      observedAt: asked ? this.now : null,
    };
  }

  private get now(): string {
    return this.clock.now().toISOString();
  }
}

function headlineOf(findings: Findings): string {
  if (findings === 'silent') return '公积金账暂时没有回应，由工作人员核对';
  if (findings === 'incomplete') return '收齐以后，由公积金账当场核对';
  const [first, ...others] = findings;
  if (first === undefined) return '公积金账核对过，可以登记';
  return others.length === 0
    ? `现在登记不了。${problemAsSentence(first)}`
    : `有 ${findings.length} 处现在登记不了`;
}

/** More are not read; the list itself has them all. */
const mostReasons = 30;

function reasonsOf(findings: Findings): Omit<Reason, 'source' | 'facts'>[] {
  if (typeof findings === 'string' || findings.length === 0)
    return [
      {
        ruleId: 'ledger-check',
        verdict: typeof findings === 'string' ? 'unknown' : 'yes',
        words: headlineOf(findings),
        remedy: null,
      },
    ];
  return findings.slice(0, mostReasons).map((problem, index) => ({
    ruleId: `ledger-check-${index + 1}`,
    verdict: 'unknown',
    words: problemAsSentence(problem),
    remedy: null,
  }));
}
