import { createRequire } from 'node:module';

import type { Drawn, WxNode } from './drawn';
import { giveBrowserGlobals } from './browser-globals';
import type { Patch } from './sent-data';

/** A page as the mini-program's own code knows it. */
export interface PageInstance {
  route?: string;
  options?: Readonly<Record<string, string>>;
  setData(patch: Patch, then?: () => void): void;
  onLoad(query: Readonly<Record<string, string>>): void;
  onShow(): void;
  onReady(): void;
  onHide(): void;
  onUnload(): void;
}

/** A page or component that miniprogram-simulate has drawn. */
export interface Rendered {
  readonly dom: Drawn;
  readonly instance: PageInstance;
  attach(parent: object): void;
  detach(): void;
}

interface Simulate {
  load(path: string, tagName: string, options: { rootPath: string; compiler: 'official' }): string;
  render(id: string): Rendered;
}

interface Exparser {
  readonly Event: {
    create(name: string, detail: object, options: object): object;
    dispatchEvent(node: WxNode, event: object): void;
  };
}

/** WeChat's own compiler and component engine (wcc, exparser), drawing into jsdom. */
export class Engine {
  private readonly simulate: Simulate;
  private readonly exparser: Exparser;
  private readonly body: object;

  constructor() {
    this.body = giveBrowserGlobals();
    const require = createRequire(import.meta.url);
    this.simulate = require('miniprogram-simulate') as Simulate;
    const ofEngine = createRequire(require.resolve('j-component'));
    this.exparser = ofEngine('miniprogram-exparser') as Exparser;
  }

  load(path: string, rootPath: string): string {
    return this.simulate.load(path, 'page', { rootPath, compiler: 'official' });
  }

  draw(id: string): Rendered {
    const rendered = this.simulate.render(id);
    rendered.attach(this.body);
    return rendered;
  }

  /** An event as WeChat sends it to what was touched; it has been handled when this returns. */
  fire(at: Drawn, name: string, detail: object = {}): void {
    const node = at.__wxElement;
    if (node === undefined) throw new Error(`nothing of the mini-program takes ${name} here`);
    const event = this.exparser.Event.create(name, detail, {
      bubbles: true,
      capturePhase: true,
      composed: true,
      extraFields: { touches: [], changedTouches: [] },
    });
    this.exparser.Event.dispatchEvent(node, event);
  }
}
