interface Officer {
  staffId: string;
  name: string;
}

/** From a day until a day, both of them in it; a row is only ever added, and ended once. */
interface Spell {
  dutyId: string;
  from: string;
  to: string;
  reason: string;
  by: Officer;
  at: Date;
  /** Before its last day. */
  ended: { by: Officer; at: Date } | null;
}

/** 代理: acts at the level of an office, for somebody of it or (null) for the office. */
export interface Deputising extends Spell {
  office: string;
  insteadOf: Officer | null;
}

/** 不在岗: away, and who follows, in order. */
export interface Absence extends Spell {
  followers: Officer[];
}

/** @param day at the centre */
export function isOn({ from, to, ended }: Pick<Spell, 'from' | 'to' | 'ended'>, day: string): boolean {
  return ended === null && from <= day && day <= to;
}
