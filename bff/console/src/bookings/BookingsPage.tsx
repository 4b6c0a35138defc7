import { dayInWords, type StaffBooking, type StaffBookings } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { ListFrame } from '../look/ListFrame';
import { PlainTable } from '../look/PlainTable';
import { BookingRow } from './BookingRow';
import { CancelDialog } from './CancelDialog';
import { useStep, useWindowBookings } from './use-window-bookings';

const dayMs = 86_400_000;
const nextDay = (day: string, step: number) =>
  new Date(Date.parse(day) + step * dayMs).toISOString().slice(0, 10);

function aboutOf({ offered, bookings, times }: StaffBookings): string {
  if (!offered && bookings.length === 0) return '本窗口不接受预约';
  const coming = bookings.filter(({ state }) => state === 'booked').length;
  const waiting = bookings.filter(({ state }) => state === 'arrived').length;
  const left = times.reduce((sum, time) => sum + time.left, 0);
  return `${coming} 位还没到，${waiting} 位取了号在等，还有 ${left} 个空位`;
}

function Days({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  return (
    <div className="people-line">
      <Button onClick={() => onDay(nextDay(day, -1))}>前一天</Button>
      <strong>{dayInWords(day)}</strong>
      <Button onClick={() => onDay(nextDay(day, 1))}>后一天</Button>
      <Button onClick={() => onDay('')}>今天</Button>
    </div>
  );
}

const heads = ['时间', '职工', '办什么', '号', '现在', '操作'];

function Day({ page, on }: { page: StaffBookings; on: string }) {
  const step = useStep(on);
  const [cancelling, setCancelling] = useState<StaffBooking | null>(null);
  const take = (booking: StaffBooking, body: { step: 'arrive' } | { step: 'serve' }) =>
    step.mutate({ booking, body });
  if (page.bookings.length === 0) return <p className="card panel">这一天还没有人预约。</p>;
  return (
    <div className="card">
      {step.isError && cancelling === null && <FailureNote error={step.error} />}
      <PlainTable label="预约" heads={heads}>
        {page.bookings.map((booking) => (
          <BookingRow
            key={booking.bookingId}
            booking={booking}
            busy={step.isPending}
            onArrive={() => take(booking, { step: 'arrive' })}
            onServe={() => take(booking, { step: 'serve' })}
            onCancel={() => setCancelling(booking)}
          />
        ))}
      </PlainTable>
      {cancelling !== null && (
        <CancelDialog
          booking={cancelling}
          step={step}
          onCancel={(reason) =>
            step.mutate(
              { booking: cancelling, body: { step: 'cancel', reason } },
              { onSuccess: () => setCancelling(null) },
            )
          }
          onClose={() => {
            step.reset();
            setCancelling(null);
          }}
        />
      )}
    </div>
  );
}

/** 预约: who comes to this window on a day, in the order of time. */
export function BookingsPage() {
  const [search, setSearch] = useSearchParams();
  const on = search.get('on') ?? '';
  const query = useWindowBookings(on);
  const go = (day: string) => setSearch(day === '' ? {} : { on: day });
  return (
    <ListFrame title="预约" about={(page) => page && aboutOf(page)} query={query}>
      {(page) => (
        <>
          <Days day={page.day} onDay={go} />
          <Day page={page} on={on} />
        </>
      )}
    </ListFrame>
  );
}
