import {
  agentInWords,
  groupPaperNumber,
  phoneKnownByWords,
  statesAtTheWindow,
  type IntakeCase,
} from '@gjj/shared-types';
import { Button, Skeleton } from 'antd';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { AskCentre } from '../questions/AskCentre';
import { StateTag } from '../look/StateTag';
import { Tag } from '../look/Tag';
import { PrintCover } from '../paper/PrintCover';
import { PaperSizeChoice } from '../print/PaperSizeChoice';
import { usePageTitle } from '../shell/use-page-title';
import { CorrectionPart } from './CorrectionPart';
import { DraftPart } from './DraftPart';
import { HeirCardPart } from './heirs/HeirCardPart';
import { HeirsPart } from './heirs/HeirsPart';
import { OtherAccountPart } from './OtherAccountPart';
import { OtherCardPart } from './OtherCardPart';
import { PassOnPart } from './PassOnPart';
import { PrintReceipt } from './PrintPapers';
import { useIntake, type Intake } from './use-intake';
import { useOwnVisit } from '../own/use-own-visit';
import { ListPart } from '../units/ListPart';
import { useUnitVisit } from '../units/use-unit-visit';
import { useVisit } from './use-visit';
import '../queue/queue.css';
import '../case/case.css';
import './intake.css';

function Head({ shown }: { shown: IntakeCase }) {
  const { intake } = shown;
  return (
    <div className="page-head">
      <h1>{shown.itemName}</h1>
      <StateTag state={shown.state} matter={shown.operation === null ? 'money' : 'books'} />
      {shown.unit !== null && (
        <strong>
          {shown.unit.name} <span className="quiet numbers">{shown.unit.creditCode}</span>
        </strong>
      )}
      <span>
        {shown.unit !== null && '经办人 '}
        {shown.memberNameMasked} <span className="quiet numbers">{shown.idNumberMasked}</span>
      </span>
      <span className="quiet">
        {shown.operation === null ? '账户' : '登记'}在{shown.homeDistrictName}
      </span>
      <span className="quiet">
        {shown.inheritance === null
          ? `手机 ${shown.phoneMasked ?? ''} ${phoneKnownByWords[intake.phoneKnownBy]}`
          : `职工已去世，来办的人：${shown.inheritance.applicantMasked}`}
      </span>
      {intake.agent !== null && shown.unit === null && (
        <Tag tone="action">代办：{agentInWords(intake.agent)}</Tag>
      )}
      <span className="quiet">
        {intake.windowName} {intake.by}
      </span>
    </div>
  );
}

/** What came on paper goes into a bag with its cover on top. */
function Bundles({ numbers }: { numbers: readonly string[] }) {
  const last = numbers.at(-1);
  if (last === undefined) return null;
  return (
    <div className="intake-line">
      <span>
        纸质材料和签过字的凭证装袋，袋号 <strong className="numbers">{groupPaperNumber(last)}</strong>
      </span>
      <PrintCover number={last} words="打印封面" />
    </div>
  );
}

/** Whom no message reaches. */
function onPaper({ phoneMasked, operation, inheritance }: IntakeCase): string | null {
  if (inheritance === null) {
    const who = operation === null ? '职工' : '来办的人';
    return phoneMasked === null ? `${who}没有手机：每一步的结果请打印交给本人。` : null;
  }
  const without = inheritance.heirs.filter((heir) => heir.phoneMasked === null);
  if (without.length === 0) return null;
  const names = without.map(({ nameMasked }) => nameMasked).join('、');
  return `${names}没有手机：每一步的结果请打印交给本人。`;
}

/** Where the next of their kind is received. */
function doorOf({ unit, operation }: IntakeCase): string {
  if (unit !== null) return '/intake/units';
  return operation === null ? '/intake' : '/intake/own';
}

/** Handed in: the number, the paper that still has to be signed for, and the next person. */
function Received({ shown }: { shown: IntakeCase }) {
  const { setVisit } = useVisit();
  const units = useUnitVisit();
  const own = useOwnVisit();
  const navigate = useNavigate();
  const next = () => {
    setVisit(null);
    units.setVisit(null);
    own.setVisit(null);
    void navigate(doorOf(shown));
  };
  return (
    <section className="card panel" aria-label="已收件">
      <h2>
        已收件，收件号 <span className="numbers">{shown.receiptNumber}</span>
      </h2>
      <p>
        {shown.sentence}。
        {shown.operation?.result != null && <strong>办理结果：{shown.operation.result}。</strong>}
        {onPaper(shown)}
      </p>
      <Bundles numbers={shown.intake.bundleNumbers} />
      <div className="intake-result">
        <PrintReceipt caseId={shown.caseId} />
        <PaperSizeChoice />
        <Link to={`/cases/${shown.caseId}`}>看这件业务</Link>
        <Button type="primary" autoFocus onClick={next}>
          接待下一位
        </Button>
      </div>
    </section>
  );
}

function TakeOver({ shown, intake }: { shown: IntakeCase; intake: Intake }) {
  const { takeOver } = intake;
  return (
    <section className="card panel" aria-label="同事在办">
      <p>这件在{shown.intake.by}手上。接手以后由您办，材料要由您重新看过。</p>
      <div className="intake-line">
        <Button loading={takeOver.isPending} onClick={() => takeOver.mutate()}>
          我来接手
        </Button>
      </div>
      {takeOver.isError && <FailureNote error={takeOver.error} />}
    </section>
  );
}

interface CorrectionProps {
  shown: IntakeCase;
  intake: Intake;
  editable: boolean;
}

/** What was asked for; heirs and a list may come anew with it. */
function Correction(part: CorrectionProps) {
  const { inheritance } = part.shown;
  return (
    <>
      <PassOnPart shown={part.shown} intake={part.intake} />
      <CorrectionPart {...part} />
      {inheritance !== null && <HeirsPart {...part} inheritance={inheritance} problems={{}} />}
      {part.editable && <ListPart {...part} problem={undefined} />}
    </>
  );
}

function Shown({ shown, intake }: { shown: IntakeCase; intake: Intake }) {
  const editable = shown.allowedActions.includes('edit-answers');
  const inHand = statesAtTheWindow.includes(shown.state);
  const mayChangeCard = shown.allowedActions.includes('change-card');
  const { inheritance } = shown;
  return (
    <>
      <Head shown={shown} />
      {!inHand && <Received shown={shown} />}
      {mayChangeCard && shown.payees === 'seller' && <OtherAccountPart shown={shown} intake={intake} />}
      {mayChangeCard && shown.payees === 'member' && <OtherCardPart shown={shown} intake={intake} />}
      {mayChangeCard && inheritance !== null && (
        <HeirCardPart inheritance={inheritance} heirs={intake.heirs} />
      )}
      {inHand && !editable && !mayChangeCard && <TakeOver shown={shown} intake={intake} />}
      {shown.state === 'correction' && <Correction shown={shown} intake={intake} editable={editable} />}
      {shown.state === 'draft' && <DraftPart shown={shown} editable={editable} intake={intake} />}
      <AskCentre about={{ about: 'case', caseId: shown.caseId }} itemCode={shown.itemCode} />
    </>
  );
}

/** One intake: form, papers, card, signature, on one page. */
export function IntakeCasePage() {
  const { caseId = '' } = useParams();
  const intake = useIntake(caseId);
  const { data, isError, error, refetch } = intake.shown;
  usePageTitle(data === undefined ? '窗口收件' : `收件：${data.itemName}`);
  return (
    <main className="page">
      <Link to="/intake">回到窗口收件</Link>
      {isError && <FailureNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && !isError && (
        <div className="card skeleton-rows">
          <output className="only-heard">正在取这件业务</output>
          <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
        </div>
      )}
      {data !== undefined && <Shown key={data.intake.by} shown={data} intake={intake} />}
    </main>
  );
}
