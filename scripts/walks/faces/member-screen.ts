import type { Locator, Page } from 'playwright-core';

import { seen } from '../expect';
import type { Eyes } from '../stage/eyes';

/**
 * Runs in the page; resolves when one page has come all the way in, nothing moves but what moves for ever, and no short
 * word (toast) lies over it.
 */
const STANDS_STILL = `new Promise((resolve) => {
  const moves = ({ playState, effect }) =>
    playState === 'running' && effect.getComputedTiming().iterations !== Infinity;
  const look = () => {
    const pages = [...document.querySelectorAll('main')].filter((page) => page.getClientRects().length > 0);
    const inPlace = pages.length === 1 && pages[0].getBoundingClientRect().left === 0;
    const told = [...document.querySelectorAll('.taro__toast')].some((toast) => toast.getClientRects().length > 0);
    if (inPlace && !told && !document.getAnimations().some(moves)) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** The member's phone as a person uses it: what is in sight, and what a finger can do. */
export class MemberScreen {
  constructor(
    readonly page: Page,
    private readonly eyes: Eyes,
  ) {}

  /** A button whose name begins with these words. */
  button(words: string): Locator {
    return this.named('button', words);
  }

  async press(words: string): Promise<void> {
    await this.button(words).click();
  }

  /** A row that leads somewhere, by the words it begins with. */
  async follow(words: string): Promise<void> {
    await this.named('button', words).click();
  }

  async type(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true }).filter({ visible: true }).first();
  }

  async choose(words: string): Promise<void> {
    await this.named('radio', words).click();
  }

  async agree(words: string): Promise<void> {
    await this.named('checkbox', words).click();
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words).filter({ visible: true });
  }

  sees(words: string | RegExp): Promise<void> {
    return seen(this.text(words));
  }

  /** Waits for the page with this title, until it has slid in: what is typed before that may go nowhere. */
  async isAt(title: string): Promise<void> {
    await seen(this.page.getByRole('heading', { name: title, level: 1, exact: true }));
    await this.page.evaluate(STANDS_STILL);
  }

  /** Waits for the sheet with this title, until it has slid up: its fields lose the focus while it comes. */
  async isAbove(title: string): Promise<void> {
    await seen(this.page.getByRole('dialog', { name: title }).filter({ visible: true }));
    await this.page.evaluate(STANDS_STILL);
  }

  async goBack(): Promise<void> {
    await this.page.evaluate(STANDS_STILL);
    await this.page.getByRole('button', { name: '返回' }).filter({ visible: true }).click();
  }

  /** The four tabs at the bottom. */
  async tab(name: '首页' | '办事' | '进度' | '我的'): Promise<void> {
    const bar = this.page.getByRole('navigation', { name: '主菜单' });
    await bar.getByText(name, { exact: true }).click();
    await this.isAt(name === '首页' ? '住房公积金' : name);
  }

  /** Looks when one page has slid in and the one before is out of sight. */
  async look(screen: string): Promise<void> {
    await this.page.evaluate(STANDS_STILL);
    await this.eyes.look(this.page, screen);
  }

  private named(role: 'button' | 'radio' | 'checkbox', words: string): Locator {
    const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page
      .getByRole(role, { name: new RegExp(`^\\s*${escaped}`) })
      .filter({ visible: true })
      .first();
  }
}
