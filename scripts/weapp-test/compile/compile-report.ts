/** One remark of miniprogram-ci's look at the code. */
export interface QualityRemark {
  readonly name: string;
  readonly success: boolean;
  readonly text: string;
  readonly detail?: unknown;
}

/** What WeChat's compiler said to the build. */
export interface CompileReport {
  /** Null when everything compiled. */
  readonly fault: string | null;
  /** The files of the compiled mini-program. */
  readonly files: readonly string[];
  readonly quality: readonly QualityRemark[];
}
