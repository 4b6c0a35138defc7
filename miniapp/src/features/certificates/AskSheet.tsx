import { useState } from 'react';
import { dayWithYear, settlementYearInWords, type CertificateOffer } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { ChoiceList } from '@/ui/ChoiceList';
import { Sheet } from '@/ui/Sheet';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { askCertificate } from './use-certificates';

/** What it is, for how long it holds, of which year; then one button. */
export function AskSheet({ offer, onClose }: { offer: CertificateOffer | null; onClose: () => void }) {
  return (
    <Sheet open={offer !== null} title={offer === null ? '' : `开一份${offer.title}`} onClose={onClose}>
      {offer !== null && <Ask key={offer.name} offer={offer} onAsked={onClose} />}
    </Sheet>
  );
}

const everyLoan = '';

function Ask({ offer, onAsked }: { offer: CertificateOffer; onAsked: () => void }) {
  const { name, says, validDays, years, loans } = offer;
  const [loanNo, setLoanNo] = useState(everyLoan);
  const [year, setYear] = useState<number | null>(years[0] ?? null);
  const work = useWork();
  const ask = async () => {
    if (await work.run(() => askCertificate(name, year, loanNo === everyLoan ? null : loanNo))) onAsked();
  };
  return (
    <>
      <div>{says}。</div>
      <div className="secondary">
        写明您的姓名，盖中心的电子印章，有效 {validDays} 天；别人扫码就能查真假。
      </div>
      {years.length > 0 && (
        <ChoiceList
          id="year"
          label="哪个结息年度"
          options={years.map((one) => ({ value: String(one), label: settlementYearInWords(one) }))}
          value={year === null ? null : String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
        />
      )}
      {loans.length > 0 && (
        <ChoiceList
          id="loan"
          label="哪一笔贷款"
          options={[
            { value: everyLoan, label: '还清的都写上' },
            ...loans.map((one) => ({
              value: one.loanNo,
              label: `只写合同号 ${one.loanNo} 的`,
              detail: `${dayWithYear(one.settledOn)}还清`,
            })),
          ]}
          value={loanNo}
          onChange={setLoanNo}
        />
      )}
      <WorkError error={work.error} />
      <Button id="ask-certificate" icon="doc" busy={work.busy} onPress={() => void ask()}>
        开一份
      </Button>
    </>
  );
}
