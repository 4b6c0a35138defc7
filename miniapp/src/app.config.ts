export default defineAppConfig({
  pages: ['pages/home/index', 'pages/services/index', 'pages/progress/index', 'pages/mine/index'],
  subPackages: [
    { root: 'packages/entry', pages: ['sign-in/index', 'bind/index'] },
    {
      root: 'packages/guide',
      pages: ['item/index', 'rules/index', 'changes/index', 'windows/index', 'letter-check/index'],
    },
    {
      root: 'packages/apply',
      pages: [
        'eligibility/index',
        'answers/index',
        'materials/index',
        'review/index',
        'receipt/index',
        'result/index',
      ],
    },
    {
      root: 'packages/case',
      pages: [
        'case/index',
        'correction/index',
        'new-card/index',
        'recheck/index',
        'how/index',
        'later/index',
        'statement/index',
      ],
    },
    { root: 'packages/account', pages: ['entries/index'] },
    { root: 'packages/papers', pages: ['certificates/index'] },
    { root: 'packages/booking', pages: ['list/index', 'new/index'] },
    { root: 'packages/inbox', pages: ['messages/index'] },
    {
      root: 'packages/standing',
      pages: ['orders/index', 'offer/index', 'terms/index', 'sign/index', 'order/index'],
    },
    {
      root: 'packages/me',
      pages: [
        'identity/index',
        'phone/index',
        'cards/index',
        'notifications/index',
        'security/index',
        'data/index',
        'letters/index',
      ],
    },
    { root: 'packages/safety', pages: ['home/index', 'limits/index', 'sessions/index', 'lost/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/apply', 'packages/case'] },
    'pages/services/index': { network: 'all', packages: ['packages/guide', 'packages/apply'] },
    'pages/progress/index': { network: 'all', packages: ['packages/case'] },
  },
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '住房公积金',
    navigationBarBackgroundColor: '#F4F6F8',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F4F6F8',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#4A5360',
    selectedColor: '#0B5FA5',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'static/tabs/home.png',
        selectedIconPath: 'static/tabs/home-selected.png',
      },
      {
        pagePath: 'pages/services/index',
        text: '办事',
        iconPath: 'static/tabs/services.png',
        selectedIconPath: 'static/tabs/services-selected.png',
      },
      {
        pagePath: 'pages/progress/index',
        text: '进度',
        iconPath: 'static/tabs/progress.png',
        selectedIconPath: 'static/tabs/progress-selected.png',
      },
      {
        pagePath: 'pages/mine/index',
        text: '我的',
        iconPath: 'static/tabs/mine.png',
        selectedIconPath: 'static/tabs/mine-selected.png',
      },
    ],
  },
});
