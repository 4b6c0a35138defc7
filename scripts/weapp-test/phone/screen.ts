import { attributeOf, elementsIn, listensTo, nameOf, wordsOf, type Drawn } from './engine/drawn';
import type { Engine } from './engine/engine';
import type { PageStack } from './engine/page-stack';
import { nextTurn, until } from './until';
import type { WechatAccount } from './wechat-account';

/** The page on top as a person uses it: what can be read, and what a finger can do. */
export class Screen {
  /** True while a touch is being handled: some of WeChat's functions work only then. */
  isTouched = false;

  constructor(
    private readonly stack: PageStack,
    private readonly engine: Engine,
    private readonly account: WechatAccount,
  ) {}

  /** Everything that can be read on the page. */
  get words(): string {
    return wordsOf(this.page);
  }

  get route(): string {
    return this.stack.top.route;
  }

  /** What the page was opened with. */
  get query(): Readonly<Record<string, string>> {
    return this.stack.top.rendered.instance.options ?? {};
  }

  private get page(): Drawn {
    return this.stack.top.rendered.dom;
  }

  /** Waits for the page with this title in WeChat's bar. */
  async isAt(title: string): Promise<void> {
    await this.wait(`the title ${title}`, () => this.stack.top.title === title);
  }

  async sees(words: string): Promise<void> {
    await this.wait(`“${words}”`, () => this.words.includes(words));
  }

  async seesNoMore(words: string): Promise<void> {
    await this.wait(`no “${words}”`, () => !this.words.includes(words));
  }

  /** What the element with this id says. */
  async read(id: string): Promise<string> {
    return wordsOf(await this.wait(`#${id}`, () => this.byId(id)));
  }

  /** Is everything drawn in this theme? */
  async hasClass(name: string): Promise<void> {
    await this.wait(`the class ${name}`, () => elementsIn(this.page).some((one) => classesOf(one).has(name)));
  }

  /** Touches what begins with these words, or bears them as its label. */
  async tap(words: string): Promise<void> {
    this.touch(await this.wait(`something to touch: “${words}”`, () => this.touchable(words)));
  }

  /** Ticks the box beside these words, and sees the tick. */
  async agree(words: string): Promise<void> {
    await this.tap(words);
    await this.wait(`tick beside “${words}”`, () => {
      const box = this.touchable(words);
      return box && attributeOf(box, 'aria-role') === 'checkbox' && attributeOf(box, 'aria-checked') === true;
    });
  }

  /** Types into the field with this label, sees it there, and leaves the field. */
  async type(label: string, text: string): Promise<void> {
    const input = await this.wait(`the field “${label}”`, () => this.field(label));
    this.engine.fire(input, 'focus', { value: '' });
    this.engine.fire(input, 'input', { value: text, cursor: text.length });
    await this.wait(
      `“${text}” in the field “${label}”`,
      () => withoutGaps(this.valueOf(label)) === withoutGaps(text),
    );
    this.engine.fire(input, 'blur', { value: text });
  }

  /** What a screen reader would call the elements of this page. */
  get labels(): readonly string[] {
    return elementsIn(this.page)
      .map((one) => attributeOf(one, 'aria-label'))
      .filter((label): label is string => typeof label === 'string' && label !== '');
  }

  async goBack(): Promise<void> {
    this.stack.back(1);
    await nextTurn();
  }

  /** Opens a page by its address, as a message does, or a touch on a tab. */
  async open(url: string): Promise<void> {
    if (this.stack.isTab(url)) this.stack.switchTab(url);
    else this.stack.open(url);
    await nextTurn();
  }

  private touch(element: Drawn): void {
    this.isTouched = true;
    this.engine.fire(element, 'tap');
    this.isTouched = false;
    if (attributeOf(element, 'open-type') === 'getPhoneNumber') void this.givePhoneNumber(element);
  }

  /** WeChat's own button: WeChat asks the person, then hands a code to the page. */
  private async givePhoneNumber(button: Drawn): Promise<void> {
    const code = await this.account.phoneCode();
    this.engine.fire(button, 'getphonenumber', { code, errMsg: 'getPhoneNumber:ok' });
  }

  private touchable(words: string): Drawn | undefined {
    const awake = elementsIn(this.page).filter(
      (one) => listensTo(one, 'tap') && attributeOf(one, 'disabled') !== true,
    );
    const called = (fits: (name: string) => boolean) =>
      awake.filter((one) => fits(nameOf(one)) || fits(wordsOf(one)));
    const exact = called((name) => name === words);
    const able = exact.length > 0 ? exact : called((name) => name.startsWith(words));
    // The innermost: what surrounds it begins with the same words.
    return able.find((one) => !able.some((other) => other !== one && one.contains(other)));
  }

  private field(label: string): Drawn | undefined {
    const named = elementsIn(this.page).find(
      (one) => one.__wxElement?.id.startsWith('label-') === true && wordsOf(one) === label,
    );
    return named && this.byId(named.__wxElement?.id.slice('label-'.length) ?? '');
  }

  private valueOf(label: string): string {
    const field = this.field(label);
    return field === undefined ? '' : textOf(attributeOf(field, 'value'));
  }

  private byId(id: string): Drawn | undefined {
    return elementsIn(this.page).find((one) => one.__wxElement?.id === id);
  }

  /** Looks until it is there. @throws Error with everything that can be read instead */
  wait<T>(what: string, find: () => T | undefined | false): Promise<T> {
    return until(
      find,
      () => `there is no ${what} on ${this.route} (${this.stack.top.title}):\n${this.words}`,
    );
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Card numbers are shown in groups. */
function withoutGaps(text: string): string {
  return text.replaceAll(' ', '');
}

/** The engine puts the page's name before each class. */
function classesOf(element: Drawn): ReadonlySet<string> {
  return new Set(element.className.split(' ').map((name) => name.replace(/^page--/, '')));
}
