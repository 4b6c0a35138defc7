import { yuan, type DryRunSummary } from '@gjj/shared-types';
import { differenceInWords, outcomeInWords } from './dry-run-words';

const cases = (count: number) => `${count.toLocaleString('zh-CN')} 件`;
const money = (fen: number | null) => (fen === null ? '算不出' : yuan(fen));

function Examples({ examples }: Pick<DryRunSummary, 'examples'>) {
  return (
    <table className="plain-table" aria-label="结果不一样的例子">
      <thead>
        <tr>
          <th scope="col">业务</th>
          <th scope="col">原来</th>
          <th scope="col">新版本</th>
          <th scope="col" className="sum">
            原来最多
          </th>
          <th scope="col" className="sum">
            新版本最多
          </th>
        </tr>
      </thead>
      <tbody>
        {examples.map((example, index) => (
          // The report keeps no number of a case, so that nobody is found by it.
          // oxlint-disable-next-line react/no-array-index-key -- the place is all that an example has
          <tr key={index}>
            <td>{example.itemCode}</td>
            <td>{outcomeInWords(example.before)}</td>
            <td>{outcomeInWords(example.after)}</td>
            <td className="sum">{money(example.beforeFen)}</td>
            <td className="sum">{money(example.afterFen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What deciding old cases again under the version found, before it was published. */
export function DryRunReport({ dryRun }: { dryRun: DryRunSummary | null }) {
  if (dryRun === null)
    return <p className="quiet">没有试算：这是第一个版本，或者发布时还没有旧案件可以重算。</p>;
  const figures = [
    ['重算的旧案件', cases(dryRun.decided)],
    ['结果不一样', cases(dryRun.different)],
    ['能提的钱合计相差', differenceInWords(dryRun.amountDifferenceFen)],
    ['缺事实，没法判断', cases(dryRun.notJudged)],
  ] as const;
  return (
    <section aria-label="试算报告" className="stack">
      <h3>试算报告</h3>
      <dl className="figures">
        {figures.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {dryRun.examples.length > 0 && <Examples examples={dryRun.examples} />}
    </section>
  );
}
