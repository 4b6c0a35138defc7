import { dayInWords, yuan, type StandingChoice, type StandingOffer } from '@gjj/shared-types';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStandingOffer } from '@/features/standing/use-standing';
import { today } from '@/platform/clock';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';

const everyWords = { month: '每月一次', year: '每年一次' } as const;

function Choice({ choice }: { choice: StandingChoice }) {
  const { every, firstFen, fromDay, maySign, whyNot, eligibility } = choice;
  return (
    <Card>
      <h2 className="reset title">{everyWords[every]}</h2>
      {maySign ? (
        <div>
          {firstFen !== null && (
            <Pair name="照今天算最多">
              <span className="numeric strong">{yuan(firstFen)}</span>
            </Pair>
          )}
          <Pair name="最早从哪天起">{dayInWords(fromDay, today())}</Pair>
        </div>
      ) : (
        <Notice tone="action">
          <div className="strong">现在还不能约定</div>
          {whyNot.map((words) => (
            <div key={words}>{words}</div>
          ))}
        </Notice>
      )}
      {maySign && eligibility.verdict === 'unknown' && (
        <Notice tone="neutral">
          <div>有的情况部门的数据现在查不到：到日子会提交申请，由工作人员核对后答复您。</div>
        </Notice>
      )}
    </Card>
  );
}

function Explained({ offer }: { offer: StandingOffer }) {
  return (
    <>
      <Section title="约定以后">
        <Card>
          <div>签一次，到日子自动申请，不用您再操作。</div>
          <div>每次都按那天的规定、那天查到的情况来办：符合的马上办好，钱付到您的卡，发消息告诉您。</div>
          <div>有一项查不到的，由工作人员核对，和您自己申请一样。</div>
          <div>不符合的，这次不申请，约定自动暂停，告诉您为什么、怎么办。</div>
          <div>什么时候都可以暂停、修改、结束；到期前 {offer.tellBeforeDays} 天提醒您。</div>
        </Card>
      </Section>
      {offer.stopsWhen.length > 0 && (
        <Section title="这些情况会自动停">
          <Card>
            {offer.stopsWhen.map((words) => (
              <div key={words}>{words}</div>
            ))}
          </Card>
        </Section>
      )}
      <div className="secondary">依据：{offer.sourceWords}</div>
    </>
  );
}

/** What it does, and whether it can be agreed on today. */
export default function OfferPage() {
  const itemCode = usePageParam('item');
  const query = useStandingOffer(itemCode);
  const offer = query.data;
  const running = offer?.orderId ?? null;
  const mayBegin = running === null && offer?.choices.some(({ maySign }) => maySign) === true;
  const action =
    running === null ? (
      <Button id="standing-begin" onPress={() => open('/packages/standing/terms/index', { item: itemCode })}>
        下一步：选日子和金额
      </Button>
    ) : (
      <Button id="standing-order" onPress={() => open('/packages/standing/order/index', { order: running })}>
        看我的约定
      </Button>
    );
  return (
    <PageFrame title="约定提取" {...((mayBegin || running !== null) && { action })}>
      <MemberOnly what="约定提取">
        <Loaded query={query} cards={3}>
          {(one) => (
            <div className="stack-wide">
              <h1 className="reset title">{one.itemName}</h1>
              {running !== null && (
                <Notice tone="neutral">
                  <div>这项业务您已经有一份约定。</div>
                </Notice>
              )}
              {running === null && one.choices.map((choice) => <Choice key={choice.every} choice={choice} />)}
              <Explained offer={one} />
            </div>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
