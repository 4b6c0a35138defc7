/** What the engine keeps behind an element: the attributes and listeners that the WXML gave it. */
export interface WxNode {
  readonly id: string;
  readonly _vt?: {
    readonly attrs: readonly { readonly name: string; readonly value: unknown }[];
    readonly event: Readonly<Record<string, unknown>>;
  };
}

/** An element of the drawn page; the part of jsdom's Element that we use. */
export interface Drawn {
  readonly tagName: string;
  readonly textContent: string;
  readonly className: string;
  readonly __wxElement?: WxNode;
  querySelectorAll(selector: string): Iterable<Drawn>;
  contains(other: Drawn): boolean;
}

export function elementsIn(root: Drawn): readonly Drawn[] {
  return [...root.querySelectorAll('*')];
}

/** An attribute by its name in WXML, e.g. `aria-label`. */
export function attributeOf(element: Drawn, name: string): unknown {
  const camel = name.replaceAll(/-[a-z]/g, (dash) => dash.charAt(1).toUpperCase());
  const attrs = element.__wxElement?._vt?.attrs ?? [];
  return attrs.find((one) => one.name === camel || one.name === name)?.value;
}

export function listensTo(element: Drawn, event: string): boolean {
  return element.__wxElement?._vt?.event[event] !== undefined;
}

export function wordsOf(element: Drawn): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** What a screen reader would say: the label, else the words. */
export function nameOf(element: Drawn): string {
  const label = attributeOf(element, 'aria-label');
  return typeof label === 'string' && label !== '' ? label : wordsOf(element);
}
