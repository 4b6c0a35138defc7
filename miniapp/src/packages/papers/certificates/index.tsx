import { useState } from 'react';
import type { CertificateOffer, CertificatesPage } from '@gjj/shared-types';
import { AskSheet } from '@/features/certificates/AskSheet';
import { AskedRow } from '@/features/certificates/AskedRow';
import { useCertificates } from '@/features/certificates/use-certificates';
import { MemberOnly } from '@/features/session/MemberOnly';
import { Rows, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

type Wanted = Pick<CertificateOffer, 'name'>;

function Offers({ offers, onWant }: { offers: CertificatesPage['offers']; onWant: (offer: Wanted) => void }) {
  if (offers.length === 0)
    return <EmptyState icon="doc" words="本中心现在不在线开证明，请带身份证到窗口开。" />;
  return (
    <Rows>
      {offers.map((offer) => (
        <LinkRow
          key={offer.name}
          id={`want-${offer.name}`}
          title={offer.title}
          detail={offer.says}
          onPress={() => onWant(offer)}
        />
      ))}
    </Rows>
  );
}

function Certificates() {
  const query = useCertificates();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  return (
    <Loaded query={query}>
      {({ offers, certificates }) => (
        <>
          {certificates.length > 0 && (
            <Section title="开过的" id="asked">
              <Rows>
                {certificates.map((one) => (
                  <AskedRow key={one.certificateId} certificate={one} onAgain={() => setWanted(one)} />
                ))}
              </Rows>
            </Section>
          )}
          <Section title={certificates.length > 0 ? '再开一份' : '开一份'}>
            <Offers offers={offers} onWant={setWanted} />
          </Section>
          <AskSheet
            offer={offers.find(({ name }) => name === wanted?.name) ?? null}
            onClose={() => setWanted(null)}
          />
        </>
      )}
    </Loaded>
  );
}

export default function CertificatesPage() {
  return (
    <PageFrame title="证明和对账单">
      <MemberOnly what="开证明">
        <Certificates />
      </MemberOnly>
    </PageFrame>
  );
}
