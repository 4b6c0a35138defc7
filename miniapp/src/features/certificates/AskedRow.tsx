import {
  certificateRefusalWords,
  dayWithYear,
  groupLetterNumber,
  settlementYearInWords,
  standingWords,
  timeInWords,
  type CertificateView,
} from '@gjj/shared-types';
import { sizeInWords } from '@/features/cases/size-words';
import { Button } from '@/ui/Button';
import { LinkRow } from '@/ui/LinkRow';
import { StatusWord } from '@/ui/StatusWord';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { isComing, openCertificate } from './use-certificates';

interface RowProps {
  certificate: CertificateView;
  onAgain: () => void;
}

/** One that was asked for: on its way, there, past its day, taken back, or why there is none. */
export function AskedRow(props: RowProps) {
  const { certificate } = props;
  if (isComing(certificate)) return <Coming certificate={certificate} />;
  if (certificate.file === null) return <None {...props} />;
  return certificate.standing === 'in-force' ? <InForce certificate={certificate} /> : <Past {...props} />;
}

function Head({ certificate: { title, year, loanNo, askedAt } }: { certificate: CertificateView }) {
  return (
    <>
      <div className="strong">{title}</div>
      {year !== null && <div className="secondary numeric">{settlementYearInWords(year)}</div>}
      {loanNo !== null && <div className="secondary numeric">合同号 {loanNo}</div>}
      <div className="secondary numeric">{timeInWords(askedAt)} 申请</div>
    </>
  );
}

function Coming({ certificate }: { certificate: CertificateView }) {
  const { silentSince } = certificate;
  return (
    <div className="plain-row stack-tight" role="status">
      <Head certificate={certificate} />
      <StatusWord tone="waiting">{silentSince === null ? '正在开，几秒钟就好' : '还在等核心系统'}</StatusWord>
      {silentSince !== null && (
        <div>核心系统暂时没有回答，数字不全我们不开。系统会一直试，开好了发消息告诉您，可以先离开。</div>
      )}
    </div>
  );
}

function InForce({ certificate }: { certificate: CertificateView }) {
  const work = useWork();
  const { title, year, loanNo, number, validUntil, file } = certificate;
  const detail = (
    <>
      {year !== null && <div className="numeric">{settlementYearInWords(year)}</div>}
      {loanNo !== null && <div className="numeric">合同号 {loanNo}</div>}
      <div className="numeric">有效到 {dayWithYear(validUntil ?? '')}</div>
      <div className="numeric">
        {work.busy
          ? '正在打开…'
          : `文号 ${groupLetterNumber(number ?? '')} · ${sizeInWords(file?.sizeBytes ?? 0)}`}
      </div>
    </>
  );
  return (
    <div>
      <LinkRow
        title={title}
        detail={detail}
        value="打开"
        onPress={() => void work.run(() => openCertificate(certificate))}
      />
      <WorkError error={work.error} />
    </div>
  );
}

function Again({ certificate, onAgain }: RowProps) {
  return (
    <div>
      <Button
        small
        kind="secondary"
        icon="refresh"
        label={`重新开一份${certificate.title}`}
        onPress={onAgain}
      >
        重新开一份
      </Button>
    </div>
  );
}

function Past({ certificate, onAgain }: RowProps) {
  const { standing, withdrawnFor, validUntil } = certificate;
  return (
    <div className="plain-row stack-tight">
      <Head certificate={certificate} />
      <StatusWord tone={standingWords[standing].tone}>{standingWords[standing].word}</StatusWord>
      <div>
        {withdrawnFor === null
          ? `有效到 ${dayWithYear(validUntil ?? '')}，已经过了。`
          : `内容有错，中心已经撤回：${withdrawnFor}。请不要再用。`}
      </div>
      <Again certificate={certificate} onAgain={onAgain} />
    </div>
  );
}

function None({ certificate, onAgain }: RowProps) {
  const { refusal } = certificate;
  return (
    <div className="plain-row stack-tight">
      <Head certificate={certificate} />
      <StatusWord tone="action">没有开成</StatusWord>
      <div>
        {refusal === null
          ? '核心系统一天都没有回答，没有开成。请再开一次，或者带身份证到窗口开。'
          : certificateRefusalWords[refusal]}
      </div>
      <Again certificate={certificate} onAgain={onAgain} />
    </div>
  );
}
