import { useState } from 'react';
import type { BookingOffer } from '@gjj/shared-types';
import { whenInWords } from '@/features/booking/BookingCard';
import { PickTime } from '@/features/booking/PickTime';
import { book, useBookingOffer } from '@/features/booking/use-bookings';
import { useItems } from '@/features/catalogue/use-catalogue';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface Slot {
  day: string;
  time: string;
}

function PickWindow({ offer, onPick }: { offer: BookingOffer; onPick: (district: string) => void }) {
  return (
    <Card>
      <ChoiceList
        id="window"
        label="去哪个窗口"
        options={offer.windows.map(({ districtCode, name, address }) => ({
          value: districtCode,
          label: name,
          detail: address,
        }))}
        value={offer.districtCode}
        onChange={onPick}
      />
    </Card>
  );
}

function WhatFor({ itemCode }: { itemCode: string }) {
  const name = useItems().data?.items.find(({ code }) => code === itemCode)?.name;
  if (name === undefined) return null;
  return (
    <Notice tone="neutral">
      <div>要办的是：{name}。约好以后，会告诉您要带什么。</div>
    </Notice>
  );
}

interface PickingProps {
  offer: BookingOffer;
  slot: Slot | null;
  onWindow: (district: string) => void;
  onSlot: (slot: Slot | null) => void;
}

function Picking({ offer, slot, onWindow, onSlot }: PickingProps) {
  if (offer.districtCode === null)
    return <EmptyState icon="pin" words="这里的窗口还不接受预约，直接去就可以办。" />;
  return (
    <div className="stack-wide">
      <Section title="去哪个窗口">
        <PickWindow offer={offer} onPick={onWindow} />
      </Section>
      <Section title="哪天几点" id="when">
        <PickTime days={offer.days} value={slot} onPick={onSlot} />
      </Section>
    </div>
  );
}

/** Where, when, and that is all: 预约, or another time for a booking that is there. */
export default function NewBookingPage() {
  const given = usePageParam('district');
  const item = usePageParam('item');
  const replaces = usePageParam('replaces');
  const [district, setDistrict] = useState<string | null>(given === '' ? null : given);
  const [slot, setSlot] = useState<Slot | null>(null);
  const query = useBookingOffer(district);
  const work = useWork();
  const send = async () => {
    const districtCode = query.data?.districtCode;
    if (slot === null || districtCode == null) return;
    const wish = { districtCode, ...slot, itemCode: item === '' ? null : item };
    const done = await work.run(() => book({ ...wish, replaces: replaces === '' ? null : replaces }));
    if (!done) return setSlot(null);
    tellBriefly(replaces === '' ? '约好了' : '改好了');
    replace('/packages/booking/list/index', {});
  };
  const action =
    slot === null ? undefined : (
      <Button id="book" busy={work.busy} onPress={() => void send()}>
        {replaces === '' ? '约' : '改到'}
        {whenInWords(slot)}
      </Button>
    );
  return (
    <PageFrame title={replaces === '' ? '预约窗口' : '改时间'} action={action}>
      <WorkError error={work.error} />
      <MemberOnly what="预约窗口">
        {item !== '' && <WhatFor itemCode={item} />}
        <Loaded query={query}>
          {(offer) => (
            <Picking
              offer={offer}
              slot={slot}
              onWindow={(chosen) => {
                setDistrict(chosen);
                setSlot(null);
              }}
              onSlot={setSlot}
            />
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
