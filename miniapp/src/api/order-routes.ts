/** Of standing orders (约定提取). */
export const orderRoutes = {
  listStandingOrders: { method: 'GET', path: '/api/v1/standing-orders', audience: 'member', rate: 'read' },
  getStandingOffer: {
    method: 'GET',
    path: '/api/v1/standing-offers/:itemCode',
    audience: 'member',
    rate: 'read',
  },
  previewStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/preview',
    audience: 'member',
    rate: 'write',
  },
  signStandingOrder: { method: 'POST', path: '/api/v1/standing-orders', audience: 'member', rate: 'write' },
  getStandingOrder: {
    method: 'GET',
    path: '/api/v1/standing-orders/:orderId',
    audience: 'member',
    rate: 'read',
  },
  changeStandingOrder: {
    method: 'PUT',
    path: '/api/v1/standing-orders/:orderId/terms',
    audience: 'member',
    rate: 'write',
  },
  pauseStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/:orderId/pause',
    audience: 'member',
    rate: 'write',
  },
  resumeStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/:orderId/resumption',
    audience: 'member',
    rate: 'write',
  },
  endStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/:orderId/ending',
    audience: 'member',
    rate: 'write',
  },
} as const;
