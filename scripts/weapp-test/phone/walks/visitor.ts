import type { Tab } from '../member';
import type { Walk } from './walk';

const WORDS: Readonly<Record<Tab, string>> = {
  首页: '登录后，就能看到余额、办理提取。',
  办事: '房租提取',
  进度: '登录后，就能看到业务办到哪一步。',
  我的: '登录后可以查余额、办提取、看进度。',
};

export const visitor: Walk = {
  who: '何新人',
  async go({ member, account }) {
    account.answersLogin = false;
    await member.openApp();
    for (const [tab, words] of Object.entries(WORDS)) {
      await member.tab(tab as Tab);
      await member.screen.sees(words);
    }
  },
};
