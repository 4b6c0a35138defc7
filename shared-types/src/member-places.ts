/** Where in the member's app a message leads that is about no case: the page, and the words of the button. */
export const memberPlaces = {
  'standing-orders': { page: 'packages/standing/orders/index', words: '看约定提取' },
  bookings: { page: 'packages/booking/list/index', words: '看预约' },
  year: { page: 'packages/year/year/index', words: '看我的一年' },
  data: { page: 'packages/me/data/index', words: '去下载' },
  certificates: { page: 'packages/papers/certificates/index', words: '看证明' },
  security: { page: 'packages/safety/home/index', words: '看账户安全' },
  family: { page: 'packages/family/requests/index', words: '看家人同意' },
  mandates: { page: 'packages/mandate/list/index', words: '看我的委托' },
  transfers: { page: 'packages/moves/transfers/index', words: '看异地转移' },
  flexible: { page: 'packages/moves/flexible/index', words: '看灵活就业缴存' },
  matters: { page: 'packages/heard/matters/index', words: '看我的反映' },
} as const satisfies Record<string, { page: string; words: string }>;

export type MemberPlace = keyof typeof memberPlaces;
