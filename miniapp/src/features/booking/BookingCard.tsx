import { useState } from 'react';
import { bookingStateWords, dayInWords, type Booking } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Sheet } from '@/ui/Sheet';
import { StatusWord } from '@/ui/StatusWord';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { changeBooking } from './use-bookings';

/** "12月3日（周四） 09:30" */
export function whenInWords({ day, time }: Pick<Booking, 'day' | 'time'>): string {
  return `${dayInWords(day, today())} ${time}`;
}

function Number({ booking: { number, before } }: { booking: Booking }) {
  if (number === null || before === null) return null;
  return (
    <div>
      <div className="title numeric">{number} 号</div>
      <div>{before === 0 ? '前面没有人了，请到窗口旁边等叫号。' : `前面还有 ${before} 位取了号的。`}</div>
    </div>
  );
}

function WhatToBring({ booking: { bring, itemName } }: { booking: Booking }) {
  return (
    <div>
      <div className="strong">{itemName === null ? '要带的' : `办${itemName}要带的`}</div>
      {['本人身份证', ...bring].map((name) => (
        <div key={name}>{name}</div>
      ))}
    </div>
  );
}

function TakeNumber({ booking }: { booking: Booking }) {
  const work = useWork();
  const { allowedActions, state, numberFrom, keptUntil } = booking;
  if (state !== 'booked') return null;
  if (!allowedActions.includes('take-number'))
    return (
      <div>
        当天 {numberFrom} 起可以取号，过了 {keptUntil} 没取号，位置就让给别人。
      </div>
    );
  return (
    <>
      <div>到了就取号，{keptUntil} 前都可以。</div>
      <WorkError error={work.error} />
      <Button
        id="take-number"
        busy={work.busy}
        onPress={() => void work.run(() => changeBooking('takeNumber', booking))}
      >
        取号
      </Button>
    </>
  );
}

function Cancel({ booking }: { booking: Booking }) {
  const [asking, setAsking] = useState(false);
  const work = useWork();
  const cancel = async () => {
    if (!(await work.run(() => changeBooking('cancelBooking', booking)))) return;
    setAsking(false);
    tellBriefly('已取消');
  };
  return (
    <>
      <Button small kind="quiet" id="cancel-booking" onPress={() => setAsking(true)}>
        取消预约
      </Button>
      <Sheet open={asking} title="取消这个预约？" closeWords="不取消" onClose={() => setAsking(false)}>
        <div>
          {whenInWords(booking)}，{booking.windowName}。取消后位置让给别人，以后可以再约。
        </div>
        <WorkError error={work.error} />
        <Button kind="danger" id="cancel-booking-confirm" busy={work.busy} onPress={() => void cancel()}>
          取消预约
        </Button>
      </Sheet>
    </>
  );
}

function Change({ booking: { bookingId, districtCode, itemCode } }: { booking: Booking }) {
  const to = { district: districtCode, replaces: bookingId, ...(itemCode !== null && { item: itemCode }) };
  return (
    <Button
      small
      kind="secondary"
      id="change-booking"
      onPress={() => open('/packages/booking/new/index', to)}
    >
      改时间
    </Button>
  );
}

/** One booking that is still to come: when, where, what to bring, the number on the day. */
export function BookingCard({ booking }: { booking: Booking }) {
  const { words, tone } = bookingStateWords[booking.state];
  return (
    <Card id={`booking-${booking.bookingId}`}>
      <div>
        <StatusWord tone={tone}>{words}</StatusWord>
        <h2 className="reset title">{whenInWords(booking)}</h2>
        <div className="strong">{booking.windowName}</div>
        <div className="secondary">{booking.address}</div>
      </div>
      <Number booking={booking} />
      <TakeNumber booking={booking} />
      <WhatToBring booking={booking} />
      {booking.allowedActions.includes('change') && (
        <div className="row">
          <Change booking={booking} />
          <Cancel booking={booking} />
        </div>
      )}
    </Card>
  );
}
