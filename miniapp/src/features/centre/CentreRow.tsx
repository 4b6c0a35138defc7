import { useState } from 'react';
import { useCentre } from '@/features/catalogue/use-catalogue';
import { Rows } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { LinkRow } from '@/ui/LinkRow';
import { Sheet } from '@/ui/Sheet';
import { chooseCentre, useCentres } from './centre-choice';

/** Where several centres are served: which one a visitor looks at, and the way to another. */
export function CentreRow() {
  const [asking, setAsking] = useState(false);
  const centres = useCentres(true);
  const shown = useCentre();
  if (centres.data === undefined || centres.data.centres.length < 2) return null;
  const choose = (code: string) => {
    chooseCentre(code);
    setAsking(false);
  };
  return (
    <>
      <Rows>
        <LinkRow
          id="choose-centre"
          icon="pin"
          title="您在哪个中心缴存？"
          detail={shown.data?.name ?? '点这里选'}
          onPress={() => setAsking(true)}
        />
      </Rows>
      <Sheet open={asking} title="您在哪个中心缴存？" onClose={() => setAsking(false)}>
        <div className="secondary">各地能办的业务和额度不一样。实名认证以后，按您账户所在的中心显示。</div>
        <ChoiceList
          id="centre"
          label="中心"
          options={centres.data.centres.map(({ code, name }) => ({ value: code, label: name }))}
          value={shown.data?.code ?? null}
          onChange={choose}
        />
      </Sheet>
    </>
  );
}
