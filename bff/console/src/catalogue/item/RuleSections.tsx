import type { ExplainedLine, ExplainedSection } from '@gjj/shared-types';
import { webLink } from '../../look/web-link';
import { ruleAnchor } from '../catalogue-address';
import { Cited } from './Cited';
import { documentsOf, tableOf, type TableRow } from './rule-lines';

function Rows({ rows }: { rows: readonly TableRow[] }) {
  return (
    <table className="rule-table">
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={`${label}：${value ?? ''}`}>
            <th scope="row" colSpan={value === null ? 2 : 1}>
              {label}
            </th>
            {value !== null && <td>{value}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ text }: { text: string }) {
  const link = webLink(text);
  return link === null ? (
    text
  ) : (
    <a href={link} target="_blank" rel="noreferrer">
      {link}
    </a>
  );
}

function Below({ section, lines }: { section: ExplainedSection; lines: readonly string[] }) {
  const rows = tableOf(section, lines);
  if (lines.length === 0) return null;
  if (rows !== null) return <Rows rows={rows} />;
  return (
    <ul className="rule-below">
      {lines.map((text) => (
        <li key={text}>
          <Words text={text} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  section: ExplainedSection;
  line: ExplainedLine;
  documents: readonly string[];
  /** The rule that the address points at. */
  pointedAt: string | null;
  /** Whether the rule's number stands here: an amount rule has several sentences. */
  numbered: boolean;
}

function Line({ section, line, documents, pointedAt, numbered }: LineProps) {
  const { text, below, ruleId, source } = line;
  const pointed = ruleId !== null && ruleId === pointedAt;
  const isDocument = section.key === 'sources';
  return (
    <div className={pointed ? 'rule-line pointed' : 'rule-line'}>
      <p>
        {text} {!isDocument && <Cited source={source} documents={documents} />}
        {numbered && <code className="rule-id">{ruleId}</code>}
      </p>
      <Below section={section} lines={below} />
    </div>
  );
}

/** The first sentence of a rule carries its anchor: an amount rule has several. */
function isFirstOf(section: ExplainedSection, index: number): boolean {
  const { ruleId } = section.lines[index]!;
  return ruleId !== null && section.lines.findIndex((line) => line.ruleId === ruleId) === index;
}

function anchorOf(section: ExplainedSection, index: number): string | undefined {
  if (section.key === 'sources') return `source-${index + 1}`;
  // What is assumed says the same rules once more.
  if (section.key === 'assumed' || !isFirstOf(section, index)) return undefined;
  return ruleAnchor(section.lines[index]!.ruleId!);
}

interface Props {
  sections: readonly ExplainedSection[];
  pointedAt: string | null;
}

export function RuleSections({ sections, pointedAt }: Props) {
  const documents = documentsOf(sections);
  return sections.map((section) => (
    <section key={section.key} id={`section-${section.key}`} className={`rule-section ${section.key}`}>
      <h2>{section.title}</h2>
      <ol>
        {section.lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- sentences may be alike; their order is theirs
          <li key={index} id={anchorOf(section, index)}>
            <Line
              section={section}
              line={line}
              documents={documents}
              pointedAt={pointedAt}
              numbered={isFirstOf(section, index)}
            />
          </li>
        ))}
      </ol>
    </section>
  ));
}
