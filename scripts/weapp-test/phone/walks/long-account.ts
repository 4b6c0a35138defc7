import { truth } from '../../expect';
import { proveIdentityElsewhere } from '../other-device';
import type { Walk } from './walk';

/** 汇缴 of 243 months and 20 interests. */
const ENTRIES = 263;
const OLDER = '看更早的';

/** A member of long standing opens the app and reads down to the first entry of the account. */
export const longAccount: Walk = {
  who: '叶常年',
  async go({ member, account, bffUrl }) {
    const { screen, phone, person } = member;
    await proveIdentityElsewhere(account, bffUrl, person);
    await member.openApp();
    await member.seesBalance();
    await screen.sees('常办业务');
    phone.sent.sum('from start to balance');

    await screen.open(`/packages/account/entries/index?account=${person.accounts[0]?.accountNo ?? ''}`);
    for (let known = 0; known < ENTRIES; known = entriesIn(screen.words)) {
      if (known > 0) await screen.tap(OLDER);
      await screen.wait('more entries', () => entriesIn(screen.words) > known);
    }
    await screen.seesNoMore(OLDER);
    phone.sent.sum('20 years of entries, to the first');
    truth(entriesIn(screen.words) >= ENTRIES, 'all entries are there');
  },
};

/** Each entry tells the balance after it. */
function entriesIn(words: string): number {
  return words.split('余额 ¥').length - 1;
}
