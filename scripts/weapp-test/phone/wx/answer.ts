/** The callbacks that nearly every function of `wx` takes. */
export interface Callbacks {
  readonly success?: (result: object) => void;
  readonly fail?: (error: { errMsg: string }) => void;
  readonly complete?: (result: object) => void;
}

export type WxFunction = (options: never) => unknown;
/** A part of `wx`, by the names that WeChat gave. */
export type WxApi = Readonly<Record<string, WxFunction | object>>;

/** Refused by WeChat: the words after "fail" in `errMsg`. */
export class WxFailure extends Error {}

/**
 * A function as WeChat makes them: answers later, to the callbacks; to a promise when there are none.
 * @param work what it does; a WxFailure that it throws is its "fail"
 */
export function answering<Options extends object>(
  name: string,
  work: (options: Options) => object | void | Promise<object | void>,
): WxFunction {
  return (options: Options & Callbacks) => {
    const given = options ?? {};
    const outcome = run(name, work, given);
    const { success, fail, complete } = given;
    if (success === undefined && fail === undefined && complete === undefined) return outcome;
    outcome.then(
      (result) => {
        success?.(result);
        complete?.(result);
      },
      (error: { errMsg: string }) => {
        fail?.(error);
        complete?.(error);
      },
    );
    return undefined;
  };
}

/** Starts at once, so that a refusal can judge the moment of the call; answers in a later turn, as WeChat does. */
async function run<Options>(
  name: string,
  work: (options: Options) => object | void | Promise<object | void>,
  options: Options,
): Promise<object> {
  try {
    const result = await work(options);
    await new Promise(setImmediate);
    return { ...result, errMsg: `${name}:ok` };
  } catch (error) {
    if (!(error instanceof WxFailure)) console.error(`wx.${name} broke:`, error);
    // oxlint-disable-next-line no-throw-literal -- what WeChat rejects with is no Error
    throw { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` };
  }
}
