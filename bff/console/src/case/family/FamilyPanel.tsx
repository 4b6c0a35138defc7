import {
  caseStateWords,
  dayInWords,
  familyAnswerWayWords,
  familyConsentStatusWords,
  familyRelationWords,
  rangeInWords,
  staffEndpoints,
  timeInWords,
  type EndpointBody,
  type FamilyConsentView,
  type FamilyRelation,
  type StaffCase,
} from '@gjj/shared-types';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { call } from '../../api/call';
import { Tag } from '../../look/Tag';
import { TroubleNote } from '../decision/TroubleNote';
import { useCommand } from '../decision/use-command';

type Body = EndpointBody<typeof staffEndpoints.recordFamilyAnswer>;

const tones = { asked: 'waiting', agreed: 'good' } as const;
const ways = (['in-person', 'paper'] as const).map((value) => ({
  value,
  label: familyAnswerWayWords[value],
}));

function dueWords({ dueOn, dueBetween }: FamilyConsentView): string {
  if (dueOn !== null) return `等到 ${dayInWords(dueOn)}`;
  return dueBetween === null ? '' : `等到 ${rangeInWords(dueBetween, '')} 之间`;
}

function One({ one }: { one: FamilyConsentView }) {
  const tone = tones[one.status as keyof typeof tones] ?? 'neutral';
  return (
    <li className="stack">
      <span className="check-head">
        <strong>
          {familyRelationWords[one.relation]} {one.nameMasked}
        </strong>
        <Tag tone={tone}>{familyConsentStatusWords[one.status]}</Tag>
      </span>
      <span>要查：{one.reads.map(({ label, department }) => `${label}（${department}）`).join('、')}</span>
      <span className="quiet">
        {timeInWords(one.askedAt)} 问
        {one.status === 'asked' && `，${dueWords(one)}${one.hasApp ? '' : '；本人没有小程序账户'}`}
        {one.answeredAt !== null &&
          `；${timeInWords(one.answeredAt)} ${familyConsentStatusWords[one.status]}`}
        {one.answeredBy !== null && `（${familyAnswerWayWords[one.answeredBy]}）`}
      </span>
    </li>
  );
}

/** 登记家人的答复: the person is here with their document, or their signed paper is. */
function Recording({ shown, whose }: { shown: StaffCase; whose: FamilyRelation }) {
  const { run, busy, trouble } = useCommand(shown);
  const [by, setBy] = useState<Body['by']>();
  const [name, setName] = useState('');
  const who = familyRelationWords[whose];
  const last = shown.familyConsents.findLast(({ relation }) => relation === whose);
  // Of parents and children there may be several; whoever was asked is known.
  const mustName = whose !== 'spouse' && last?.status !== 'asked' && last?.status !== 'agreed';
  const incomplete = by === undefined || (mustName && name.trim() === '');
  const agreed = last?.status === 'agreed';
  const record = (answer: Body['answer']) =>
    by !== undefined &&
    void run(({ version }) =>
      call(staffEndpoints.recordFamilyAnswer, {
        params: { caseId: shown.caseId },
        body: { version, whose, answer, by, ...(mustName && { name: name.trim() }) },
      }),
    );
  return (
    <div className="stack">
      <span>
        登记{who}的答复（{who}是谁，以{whose === 'spouse' ? '民政' : '户籍'}登记为准）
      </span>
      {mustName && (
        <Input
          aria-label={`${who}的姓名`}
          placeholder={`${who}的姓名，和证件上的一样`}
          value={name}
          maxLength={50}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      <Radio.Group
        aria-label={`${who}怎样答复的`}
        value={by}
        options={ways}
        onChange={({ target }) => setBy(target.value as Body['by'])}
      />
      {trouble !== null && <TroubleNote trouble={trouble} />}
      <div className="decision-buttons">
        {agreed ? (
          <Button disabled={incomplete} loading={busy} onClick={() => record('take-back')}>
            收回同意
          </Button>
        ) : (
          <>
            <Button disabled={incomplete} loading={busy} onClick={() => record('agree')}>
              同意查询
            </Button>
            <Button disabled={incomplete} loading={busy} onClick={() => record('decline')}>
              不同意
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Whose answer may still come. */
const relationsOf = ({ familyConsents, familyNeeds }: StaffCase): FamilyRelation[] => [
  ...new Set([...familyConsents, ...familyNeeds].map(({ relation }) => relation)),
];

/** 家人同意: whom it waits for, who said what, and how. */
export function FamilyPanel({ shown }: { shown: StaffCase }) {
  const { familyConsents, familyNeeds, shareOfSpouse, allowedActions } = shown;
  if (familyConsents.length === 0 && familyNeeds.length === 0) return null;
  return (
    <section className="card panel" aria-labelledby="family-title">
      <h2 id="family-title">家人同意</h2>
      {familyConsents.length > 0 && (
        <ul className="plain-list">
          {familyConsents.map((one) => (
            <One key={one.consentId} one={one} />
          ))}
        </ul>
      )}
      {shareOfSpouse !== null && (
        <p>
          夫妻一起提，配偶的那一份：{caseStateWords[shareOfSpouse.state].term}{' '}
          {shareOfSpouse.receiptNumber !== null && (
            <Link to={`/cases/${shareOfSpouse.caseId}`}>{shareOfSpouse.receiptNumber}</Link>
          )}
        </p>
      )}
      {familyNeeds.map(({ relation, reads }) => (
        <p key={relation} className="quiet">
          没有查询：{reads.map(({ label }) => label).join('、')}，要{familyRelationWords[relation]}
          本人同意才查。
        </p>
      ))}
      {allowedActions.includes('record-family-answer') &&
        relationsOf(shown).map((whose) => <Recording key={whose} {...{ shown, whose }} />)}
    </section>
  );
}
