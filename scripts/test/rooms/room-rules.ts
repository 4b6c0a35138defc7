/** Something that may be written only in some rooms, and that no import shows. */
export interface RoomRule {
  readonly name: string;
  /** Where it is looked for. */
  readonly within: RegExp;
  /** The rooms that may have it. */
  readonly except: RegExp;
  readonly pattern: RegExp;
  /** What the one who breaks it reads. */
  readonly message: string;
}

const TEST = String.raw`\.test\.tsx?$|/testing/`;

export const roomRules: readonly RoomRule[] = [
  {
    name: 'environment',
    within: /^(bff\/src|shared-types\/src)\//,
    except: new RegExp(`^bff/src/config/|${TEST}`),
    pattern: /\bprocess\.env\b/,
    message: 'process.env is read only in bff/src/config; take the setting as an argument',
  },
  {
    name: 'build-constants',
    within: /^miniapp\/src\//,
    except: new RegExp(`^miniapp/src/platform/|${TEST}`),
    pattern: /\bprocess\.env\b/,
    message: 'build constants of the mini-program are read only in miniapp/src/platform',
  },
  {
    name: 'clock',
    within: /^bff\/src\//,
    except: new RegExp(`^bff/src/platform/clock|${TEST}`),
    pattern: /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b|(?<!\.)\bDate\(\s*\)/,
    message: 'the current time comes only from platform/clock; take a clock, or the time, as an argument',
  },
  {
    name: 'stored-on-the-device',
    within: /^miniapp\/src\//,
    except: new RegExp(`^miniapp/src/platform/|${TEST}`),
    pattern: /\bwx\.\w|\b(localStorage|sessionStorage)\b|\bwindow\.location\b/,
    message: 'WeChat and browser objects are touched only in miniapp/src/platform',
  },
];
