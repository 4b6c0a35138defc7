import type { Tone } from './case-state-words';

/** As a person reads the state of a booking. */
export const bookingStateWords = {
  booked: { words: '已约好', tone: 'good' },
  arrived: { words: '已取号', tone: 'action' },
  served: { words: '已办理', tone: 'neutral' },
  missed: { words: '过时没到，已取消', tone: 'neutral' },
  cancelled: { words: '已取消', tone: 'neutral' },
} as const satisfies Record<string, { words: string; tone: Tone }>;
