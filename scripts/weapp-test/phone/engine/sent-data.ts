import { isDeepStrictEqual } from 'node:util';

/** What a page gives to `setData`: values by their path, e.g. `root.cn.[0].cn.[2].v`. */
export type Patch = Readonly<Record<string, unknown>>;

interface Call {
  readonly route: string;
  readonly bytes: number;
  /** Paths whose value was there already, as it was sent. */
  readonly repeated: readonly string[];
}

/** What went over the bridge on a part of the way. */
export interface Sum {
  readonly what: string;
  readonly calls: number;
  readonly bytes: number;
  readonly largest: number;
}

/** Of one call; beyond it WeChat's bridge is felt. */
export const MOST_BYTES = 100 * 1024;

/** Every `setData` of the mini-program's pages: each goes over a bridge of WeChat's and is paid for by its size. */
export class SentData {
  readonly sums: Sum[] = [];
  private readonly calls: Call[] = [];
  private counted = 0;

  /** Hears what a page sends from now on. */
  listen(route: string, page: { setData(patch: Patch, then?: () => void): void }): void {
    const shown: Shown = {};
    const send = page.setData.bind(page);
    page.setData = (patch, then) => {
      const repeated = Object.entries(patch).flatMap(([path, value]) =>
        put(shown, path, value) || isKind(path) ? [] : [`${path} (${JSON.stringify(value)})`],
      );
      this.calls.push({ route, bytes: Buffer.byteLength(JSON.stringify(patch)), repeated });
      send(patch, then);
    };
  }

  /** Adds up what has been sent since the last sum. */
  sum(what: string): void {
    const sizes = this.calls.slice(this.counted).map(({ bytes }) => bytes);
    this.counted = this.calls.length;
    const bytes = sizes.reduce((total, one) => total + one, 0);
    this.sums.push({ what, calls: sizes.length, bytes, largest: Math.max(0, ...sizes) });
  }

  /** What is wrong with what was sent: too much at once, or what was there already. */
  get faults(): readonly string[] {
    return this.calls.flatMap(({ route, bytes, repeated }) => [
      ...(bytes > MOST_BYTES ? [`${route} sends ${bytes} bytes at once`] : []),
      ...repeated.map((path) => `${route} sends what is there already: ${path}`),
    ]);
  }
}

/** Taro says the kind of an element anew whenever it gains or loses a listener: one number, often the same. */
function isKind(path: string): boolean {
  return path.endsWith('.nn');
}

type Shown = Record<string, unknown>;

/** Puts a copy where it belongs. @returns whether something else was there */
function put(shown: Shown, path: string, value: unknown): boolean {
  const names = path.split('.').map((name) => name.replace(/^\[(\d+)\]$/, '$1'));
  const last = names.pop() ?? '';
  const at = names.reduce<Shown>((inside, name) => (inside[name] ??= {}) as Shown, shown);
  const isNew = !(last in at) || !isDeepStrictEqual(at[last], value);
  at[last] = structuredClone(value);
  return isNew;
}
