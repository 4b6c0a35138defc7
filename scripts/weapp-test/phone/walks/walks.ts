import { longAccount } from './long-account';
import { photographedPaper } from './photo';
import { signInToReceipt } from './rent';
import { everyScreen } from './screens';
import { visitor } from './visitor';
import type { Walk } from './walk';

export const walks = {
  'the tabs say to a visitor what is there and what signing in gives': visitor,
  'from signing in with WeChat to a receipt that the BFF knows': signInToReceipt,
  'a photographed paper arrives in parts and can be looked at': photographedPaper,
  'every page draws its main words, in usual and in large letters': everyScreen,
  'an account of 20 years comes in small pieces, and nothing of it twice': longAccount,
} as const satisfies Record<string, Walk>;

export type WalkName = keyof typeof walks;
