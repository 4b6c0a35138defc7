import type { Member } from '../member';
import type { WechatAccount } from '../wechat-account';

/** Who walks, and where the product is. */
export interface Ground {
  readonly member: Member;
  readonly account: WechatAccount;
  readonly bffUrl: string;
}

/** One person's way through the mini-program; it rejects when something is not as it should be. */
export interface Walk {
  /** The demo person, one for each walk: the walks share a product and must not meet. */
  readonly who: string;
  readonly go: (ground: Ground) => Promise<void>;
}
