import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { WxFailure } from '../wx/answer';
import type { Engine, Rendered } from './engine';
import type { SentData } from './sent-data';

type Definition = Readonly<Record<string, unknown>>;
type RegisterComponent = (definition: Definition) => void;

export interface OpenPage {
  readonly route: string;
  readonly rendered: Rendered;
  /** The words in the bar at the top. */
  title: string;
}

/** Loads a page's build when it is opened for the first time, and draws it each time. */
export class PageLoader {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly root: string,
    private readonly sent: SentData,
  ) {
    this.definePageAndComponent();
  }

  open(route: string, query: Readonly<Record<string, string>>): OpenPage {
    const rendered = this.engine.draw(this.idOf(route));
    Object.assign(rendered.instance, { route, options: query });
    this.sent.listen(route, rendered.instance);
    return { route, rendered, title: '' };
  }

  private idOf(route: string): string {
    const known = this.ids.get(route);
    if (known !== undefined) return known;
    const path = join(this.root, route);
    if (!existsSync(`${path}.js`)) throw new WxFailure(`page "${route}" is not found`);
    const id = this.engine.load(path, this.root);
    this.ids.set(route, id);
    return id;
  }

  /** To the engine a page is a component whose functions are methods. */
  private definePageAndComponent(): void {
    const globals = globalThis as unknown as { Component: RegisterComponent; Page: RegisterComponent };
    const register = globals.Component;
    globals.Component = (definition) =>
      register({
        ...definition,
        behaviors: Array.isArray(definition['behaviors']) ? definition['behaviors'] : [],
      });
    globals.Page = ({ data, ...rest }) => {
      const entries = Object.entries(rest);
      const methods = entries.filter(([, value]) => typeof value === 'function');
      const others = entries.filter(([, value]) => typeof value !== 'function');
      globals.Component({ ...Object.fromEntries(others), data, methods: Object.fromEntries(methods) });
    };
  }
}
