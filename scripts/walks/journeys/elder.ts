import { truth } from '../expect';
import type { MemberScreen } from '../faces/member-screen';
import type { Walks } from '../stage/run-walks';

export const elderWalks: Walks = {
  'large letters reach from the first screen to the receipt': async (stage) => {
    const member = await stage.member('覃新居');
    const { screen, application } = member;
    await member.join();
    await member.turnsOnLargeLetters();
    await screen.look('member, large: mine');
    await screen.tab('首页');
    await screen.look('member, large: home');
    await screen.tab('进度');
    await screen.look('member, large: progress');
    await member.asksFor('购买住房提取（新房）');
    await screen.look('member, large: step 1');
    await isLarge(member.screen);
    await application.begin();
    await screen.look('member, large: step 2');
    await application.goToMaterials();
    await isLarge(member.screen);
    await application.goToReview();
    await application.sign();
    await screen.look('member, large: step 4');
    await application.submit();
    await isLarge(member.screen);
    await screen.look('member, large: receipt');
  },
};

interface Measures {
  readonly letters: number;
  readonly button: number;
  readonly overhang: number;
}

/** Runs in the page: the smallest letters and the lowest full-width button in sight, and what hangs over the edge. */
const MEASURE = `(() => {
  const inSight = (element) => element.getClientRects().length > 0;
  const frame = [...document.querySelectorAll('.theme-elder')].find(inSight);
  const all = (selector) => [...frame.querySelectorAll(selector)].filter(inSight);
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    letters: Math.min(...all('*').filter(hasWords).map((element) => parseFloat(getComputedStyle(element).fontSize))),
    button: Math.min(...all('.button:not(.button-small)').map((element) => element.getBoundingClientRect().height)),
    overhang: scrollWidth - clientWidth,
  };
})()`;

/** The promises of elder mode: type of at least 18, buttons of at least 60, nothing to scroll sideways. */
async function isLarge({ page }: Pick<MemberScreen, 'page'>): Promise<void> {
  const { letters, button, overhang } = await page.evaluate<Measures>(MEASURE);
  truth(letters >= 18, `letters of at least 18, not ${letters}`);
  truth(button >= 60, `buttons of at least 60, not ${button}`);
  truth(overhang <= 0, `nothing hangs over the edge by ${overhang}`);
}
