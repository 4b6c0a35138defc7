import type { MemberCase } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { Terms } from './Terms';
import { chosenOf } from './undertakings';

interface UndertakingConsentProps {
  found: MemberCase;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** 容缺、承诺 are signed for on their own: what, until when, and what follows. */
export function UndertakingConsent({ found, checked, onChange }: UndertakingConsentProps) {
  const chosen = chosenOf(found);
  if (chosen.length === 0) return null;
  return (
    <Section title="您约定的事">
      <Card>
        {chosen.map((offer) => (
          <div key={offer.materialCode} className="stack-tight">
            <h3 className="reset strong">{offer.materialName}</h3>
            <Terms offer={offer} />
          </div>
        ))}
        <CheckRow id="consent-undertakings" checked={checked} onChange={onChange}>
          {chosen.some(({ kind }) => kind === 'promise')
            ? '上面的承诺是真的，我会做到；做不到的后果我已经知道。'
            : '我会按期补交；做不到的后果我已经知道。'}
        </CheckRow>
      </Card>
    </Section>
  );
}
