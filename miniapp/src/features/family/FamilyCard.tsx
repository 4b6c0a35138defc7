import { useState } from 'react';
import {
  familyConsentStatusWords,
  familyRelationWords,
  timeInWords,
  type FamilyConsentView,
  type FamilyNeed,
  type MemberCase,
  type ShareOfSpouse,
  type Tone,
} from '@gjj/shared-types';
import { whatIsAsked } from '@/features/application/what-is-asked';
import { termOf, toneOf } from '@/features/cases/case-words';
import { byWhen } from '@/features/undertakings/undertakings';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { StatusWord } from '@/ui/StatusWord';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { askFamily } from './use-family';

const tones: Partial<Record<FamilyConsentView['status'], Tone>> = { asked: 'waiting', agreed: 'good' };

/** The plain road for whoever has no app: in words, with the next step. */
function WithoutApp({ one }: { one: FamilyConsentView }) {
  const who = familyRelationWords[one.relation];
  return (
    <>
      <div>{who}还没有在这里实名，收不到我们的消息。可以这样办：</div>
      <div>
        一、{who}带身份证到任何一个窗口，说明同意；您不用一起去。二、{who}
        有公积金账户的，在自己手机上登录、实名后，在“我的”里点“家人同意”。
      </div>
      <Button kind="quiet" id="family-windows" onPress={() => open('/packages/guide/windows/index', {})}>
        看网点和电话
      </Button>
    </>
  );
}

function One({ one, submitted }: { one: FamilyConsentView; submitted: boolean }) {
  const who = familyRelationWords[one.relation];
  const words: Partial<Record<FamilyConsentView['status'], string>> = {
    asked: submitted
      ? `您的申请已经收到，在等${who}答复，最迟等到${byWhen(one)}；没有答复也照样办，由工作人员核对。`
      : `请${who}在${byWhen(one)}答复。您可以先接着填、先提交，不用等。`,
    agreed: `${who}同意查${whatIsAsked(one.reads)}，只用于这一次。`,
    declined: `${who}没有同意，我们没有查。您的申请照样办，由工作人员核对。`,
    lapsed: `${who}没有在期限内答复，我们没有查。您的申请照样办，由工作人员核对。`,
    'taken-back': `${who}收回了同意，查到的不再用。您的申请照样办，由工作人员核对。`,
  };
  return (
    <div className="stack-tight">
      <div className="row row-wrap row-between">
        <h3 className="reset strong">
          {who} {one.nameMasked}
        </h3>
        <StatusWord tone={tones[one.status] ?? 'neutral'}>{familyConsentStatusWords[one.status]}</StatusWord>
      </div>
      {words[one.status] !== undefined && <div>{words[one.status]}</div>}
      {one.status === 'asked' && !one.hasApp && <WithoutApp one={one} />}
      {one.answeredAt !== null && one.status !== 'lapsed' && (
        <div className="secondary numeric">{timeInWords(one.answeredAt)}</div>
      )}
    </div>
  );
}

function Ask({ found, need }: { found: MemberCase; need: FamilyNeed }) {
  const work = useWork();
  const [name, setName] = useState('');
  const whose = need.relation;
  const who = familyRelationWords[whose];
  // There is one spouse at most; of parents and children there may be several.
  const named = whose === 'spouse' ? {} : { name: name.trim() };
  const asked = found.familyConsents.some(({ relation }) => relation === whose);
  const ask = (together?: true) =>
    void work.run(() => askFamily(found, { whose, ...named, ...(together && { together }) }));
  return (
    <>
      <div>
        {whose === 'spouse' ? `这项业务也看${who}的情况：` : `您填的是${who}，所以要看${who}的情况：`}
        {whatIsAsked(need.reads)}。<span className="strong">要{who}自己同意，我们才查。</span>
      </div>
      <div>
        我们按{whose === 'spouse' ? '民政登记' : '户籍登记'}找到您的{who}，在{who}
        自己的小程序里问。查到的余额和明细不会给您看。
      </div>
      <div>同意了，能核对的马上核对；不问或者不同意也能办，由工作人员核对。</div>
      {whose !== 'spouse' && (
        <Field id={`kin-${whose}`} label={`是哪一位${who}，请写姓名`} hint="和证件上的一样">
          <TextInput id={`kin-${whose}`} value={name} onChange={setName} maxLength={50} />
        </Field>
      )}
      <WorkError error={work.error} />
      <Button
        kind="secondary"
        id={`ask-${whose}`}
        busy={work.busy}
        disabled={named.name === ''}
        onPress={() => ask()}
      >
        {asked ? `再请${who}同意一次` : `请${who}同意`}
      </Button>
      {need.together && (
        <>
          <div>
            也可以夫妻一起提：两个人各提各的份，各到自己的卡，合计不超过能提的数。选这个，就是您也同意为
            {who}那一份查您的同样的信息。
          </div>
          <Button kind="secondary" id="ask-together" disabled={work.busy} onPress={() => ask(true)}>
            请{who}同意，并一起提
          </Button>
        </>
      )}
    </>
  );
}

/** 夫妻一起提: the other share, by its state alone. */
function OtherShare({ share }: { share: ShareOfSpouse }) {
  return (
    <div className="stack-tight">
      <div className="row row-wrap row-between">
        <h3 className="reset strong">夫妻一起提：配偶的那一份</h3>
        <StatusWord tone={toneOf(share)}>{termOf(share)}</StatusWord>
      </div>
      <div>各提各的份，各到自己的卡；两份合计不超过能提的数。</div>
    </div>
  );
}

/** 家人同意, at the case of the one who applies. A case that this phone kept from before knows nothing of it. */
export function FamilyCard({ found }: { found: MemberCase }) {
  const [consents, needs] = [found.familyConsents ?? [], found.familyNeeds ?? []];
  if (consents.length === 0 && needs.length === 0) return null;
  return (
    <Section title="家人同意">
      <Card id="family-consent">
        <div className="stack" role="status">
          {consents.map((one) => (
            <One key={one.consentId} one={one} submitted={found.submittedAt !== null} />
          ))}
          {found.shareOfSpouse != null && <OtherShare share={found.shareOfSpouse} />}
          {needs.map((need) => (
            <Ask key={need.relation} {...{ found, need }} />
          ))}
        </div>
      </Card>
    </Section>
  );
}
