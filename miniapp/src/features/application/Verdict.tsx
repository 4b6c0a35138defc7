import { dayInWords, yuan, type Eligibility } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Pair } from '@/ui/Pair';
import { StatusWord } from '@/ui/StatusWord';
import { verdictTones } from './ReasonCard';
import { whatIsAsked } from './what-is-asked';

const words = { yes: '可以办', no: '现在还不能办', unknown: '需要人工核对' } as const;

function Working({ steps }: { steps: Eligibility['working'] }) {
  if (steps.length === 0) return null;
  return (
    <div>
      <h3 className="reset strong">怎么算的</h3>
      {steps.map((step) => (
        <Pair key={step.label} sum name={step.binding ? `${step.label}（以此为准）` : step.label}>
          <span className={step.binding ? 'numeric strong' : 'numeric'}>{yuan(step.amountFen)}</span>
        </Pair>
      ))}
    </div>
  );
}

/** The one thing to know, once: with a yes it is the sum itself, otherwise what stands in the way. */
function Headline({ verdict, capFen, headline }: Eligibility) {
  const sum = capFen === null || verdict === 'no' ? null : capFen;
  return (
    <div>
      {(sum === null || verdict !== 'yes') && <h2 className="reset title">{headline}</h2>}
      {sum !== null && (
        <>
          <h2 className="reset secondary">
            {verdict === 'yes' ? '这次最多可以提取' : '核对通过的话，最多可以提取'}
          </h2>
          <div className="balance numeric" id="cap">
            {yuan(sum)}
          </div>
        </>
      )}
    </div>
  );
}

/** Yes, no or a person; how much and how it was worked out; when next. */
export function Verdict({ result }: { result: Eligibility }) {
  return (
    <Card id="verdict">
      <StatusWord tone={verdictTones[result.verdict]}>{words[result.verdict]}</StatusWord>
      <Headline {...result} />
      {result.verdict === 'yes' && result.nextDate !== null && (
        <Notice tone="waiting">
          <div>{result.nextDateWords ?? `${dayInWords(result.nextDate, today())}起可以再办`}</div>
        </Notice>
      )}
      {result.verdict === 'yes' && result.automatic && (
        <div className="secondary">信息都查得到，提交后马上有结果。</div>
      )}
      {result.consentCouldSettle !== undefined && (
        <Notice tone="neutral" id="consent-could-settle">
          <div>
            开始办理后会问您，同不同意我们查{whatIsAsked(result.consentCouldSettle)}。
            您单独同意才查；查得到，马上有结果，可以少交材料。
          </div>
          <div>不同意也能办：上传材料，由工作人员核对。</div>
        </Notice>
      )}
      {result.familyCouldSettle !== undefined && (
        <Notice tone="neutral" id="family-could-settle">
          <div>
            这项业务也看配偶的情况：{whatIsAsked(result.familyCouldSettle)}
            。开始办理后，我们在配偶自己的小程序里问；配偶同意了才查，查到的马上核对。
          </div>
          <div>不问或者不同意也能办，由工作人员核对。</div>
        </Notice>
      )}
      {result.identityNote !== undefined && (
        <Notice tone="action" id="identity-note">
          <div>{result.identityNote}</div>
          <Button small kind="quiet" onPress={() => open('/packages/guide/windows/index', {})}>
            看服务窗口
          </Button>
        </Notice>
      )}
      {result.closesAccount && (
        <Notice tone="action">
          <div>办完后账户会销户，余额全部付给您。</div>
        </Notice>
      )}
      {result.verdict !== 'no' && <Working steps={result.working} />}
    </Card>
  );
}
