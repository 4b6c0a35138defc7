/** The token is no longer good: fetch another and try once more. */
export const TOKEN_ERRCODES: ReadonlySet<number> = new Set([40001, 40014, 42001]);

/** Not now: busy, quota of the day, too often, another send to this person under way. */
export const LATER_ERRCODES: ReadonlySet<number> = new Set([-1, 45009, 45011, 43108]);

/** The member has not subscribed, or every accept is used up. */
export const NO_QUOTA_ERRCODE = 43101;

/** A login or phone code that is wrong, old or used. */
export const BAD_CODE_ERRCODES: ReadonlySet<number> = new Set([40029, 40163]);

export const BLOCKED_ERRCODE = 40226;
export const TOO_OFTEN_ERRCODE = 45011;
