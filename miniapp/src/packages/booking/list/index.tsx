import { bookingStateWords, type Booking } from '@gjj/shared-types';
import { BookingCard, whenInWords } from '@/features/booking/BookingCard';
import { useBookings } from '@/features/booking/use-bookings';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

const isOpen = ({ state }: Booking) => state === 'booked' || state === 'arrived';

function Over({ bookings }: { bookings: readonly Booking[] }) {
  if (bookings.length === 0) return null;
  return (
    <Section title="以前的">
      <Card>
        {bookings.map((booking) => (
          <div key={booking.bookingId}>
            <div>
              {whenInWords(booking)} {booking.windowName}
            </div>
            <div className="secondary">{bookingStateWords[booking.state].words}</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}

function Bookings() {
  const query = useBookings();
  return (
    <Loaded query={query}>
      {({ bookings }) => {
        const coming = bookings.filter(isOpen);
        return (
          <div className="stack-wide">
            {coming.length === 0 && (
              <EmptyState icon="clock" words="还没有约好的时间。约了再去，不用排队；不约也可以直接去。" />
            )}
            {coming.map((booking) => (
              <BookingCard key={booking.bookingId} booking={booking} />
            ))}
            <Over bookings={bookings.filter((booking) => !isOpen(booking))} />
          </div>
        );
      }}
    </Loaded>
  );
}

/** 我的预约. */
export default function BookingsPage() {
  const member = useStanding() === 'member';
  const coming = useBookingsCount(member);
  return (
    <PageFrame
      title="我的预约"
      action={
        member && coming === 0 ? (
          <Button id="new-booking" onPress={() => open('/packages/booking/new/index', {})}>
            约一个时间
          </Button>
        ) : undefined
      }
    >
      <MemberOnly what="预约窗口">
        <Bookings />
      </MemberOnly>
    </PageFrame>
  );
}

/** null: not known yet. */
function useBookingsCount(member: boolean): number | null {
  const { data } = useBookings(member);
  return data === undefined ? null : data.bookings.filter(isOpen).length;
}
