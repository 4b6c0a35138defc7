import { newTypedCode } from '../../../platform/typed-code';

/** How long it may be used, and only for choosing another. */
const validMs = 72 * 60 * 60 * 1000;
/** 79 bits. */
const letterCount = 16;

export const oneTimeUntil = (now: Date): Date => new Date(now.getTime() + validMs);

export const oneTimePassword = (): string => newTypedCode(letterCount);
