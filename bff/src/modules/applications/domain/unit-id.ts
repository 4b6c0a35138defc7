/** Whose a unit's cases are: nobody's who signs in, so that no member ever finds one among theirs. */
export const unitIdOf = (creditCode: string): string => `unit-${creditCode}`;
