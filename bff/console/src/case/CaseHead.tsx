import { ArrowLeftOutlined } from '@ant-design/icons';
import {
  agentInWords,
  identityDocumentWords,
  phoneKnownByWords,
  timeInWords,
  yuan,
  type StaffCase,
} from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { passOnInWords } from '../intake/pass-on-words';
import { StateTag } from '../look/StateTag';
import { queuePlace } from '../queue/queue-place';
import { Personal } from './reveal/Personal';

interface Props {
  shown: StaffCase;
  refreshedAt: string;
  refresh: ReactNode;
}

type Intake = NonNullable<StaffCase['intake']>;

/** Of a case that a window took in: where, by whom, and for whom. */
function TakenIn({ intake, ofEstate, ofUnit }: { intake: Intake; ofEstate: boolean; ofUnit: boolean }) {
  const { formChecked, passOn, agent } = intake;
  return (
    <>
      <div>
        <dt>收件</dt>
        <dd>
          {intake.windowName} {intake.by}
          {!ofEstate && `（手机：${phoneKnownByWords[intake.phoneKnownBy]}）`}
        </dd>
      </div>
      {formChecked != null && (
        <div>
          <dt>形式审查</dt>
          <dd>
            {formChecked.by} {timeInWords(formChecked.at)}：{formChecked.says.join('、')}
          </dd>
        </div>
      )}
      {passOn != null && (
        <div>
          <dt>转告职工</dt>
          <dd>{passOnInWords(passOn)}</dd>
        </div>
      )}
      {agent !== null && (
        <div>
          <dt>{ofUnit ? '凭据' : '代办'}</dt>
          <dd>{agentInWords(agent)}</dd>
        </div>
      )}
    </>
  );
}

function nameTitle({ unit, inheritance }: StaffCase): string {
  if (unit !== null) return '经办人';
  return inheritance === null ? '姓名' : '去世职工';
}

/** The person, or the unit and its agent. */
function Whose({ shown }: { shown: StaffCase }) {
  return (
    <>
      {shown.unit !== null && (
        <div>
          <dt>单位</dt>
          <dd>
            {shown.unit.name} <span className="numbers quiet">{shown.unit.creditCode}</span>
          </dd>
        </div>
      )}
      <Personal shown={shown} field="name" label={nameTitle(shown)} masked={shown.memberNameMasked} />
    </>
  );
}

function Balance({ shown: { balanceFen } }: { shown: StaffCase }) {
  return (
    <div>
      <dt>账户余额</dt>
      <dd>{balanceFen === null ? '暂时查不到' : yuan(balanceFen)}</dd>
    </div>
  );
}

export function CaseHead({ shown, refreshedAt, refresh }: Props) {
  const ofMoney = shown.matter !== 'books';
  const card = shown.cardLast4 === null ? null : `${shown.cardBankName ?? ''} 尾号 ${shown.cardLast4}`;
  return (
    <div className="card case-head">
      <div className="case-head-line">
        <Link to={queuePlace.address()} className="case-back">
          <ArrowLeftOutlined aria-hidden /> 待办
        </Link>
        <h1>{shown.itemName}</h1>
        <span className="numbers">{shown.receiptNumber ?? '还没有收件号'}</span>
        <StateTag state={shown.state} matter={shown.matter} />
        <span className="quiet">{shown.districtName}</span>
        {ofMoney && (
          <span className="case-amount">
            <span className="quiet">申请</span> {shown.amountFen === null ? '—' : yuan(shown.amountFen)}
          </span>
        )}
        <span className="quiet case-fresh">
          {timeInWords(refreshedAt)} 的情况 {refresh}
        </span>
      </div>
      <dl className="case-people">
        <Whose shown={shown} />
        <Personal
          shown={shown}
          field="idNumber"
          label={identityDocumentWords[shown.memberDocumentKind]}
          masked={shown.memberIdNumberMasked}
        />
        {shown.inheritance === null && (
          <Personal shown={shown} field="phone" label="手机" masked={shown.memberPhoneMasked} />
        )}
        {shown.inheritance === null && ofMoney && (
          <Personal shown={shown} field="cardNumber" label="收款卡" masked={card} />
        )}
        {shown.intake !== null && (
          <TakenIn intake={shown.intake} ofEstate={shown.inheritance !== null} ofUnit={shown.unit !== null} />
        )}
        {ofMoney && <Balance shown={shown} />}
      </dl>
    </div>
  );
}
