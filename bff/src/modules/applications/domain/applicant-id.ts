/** Whose a unit's cases are: nobody's who signs in, so that no member ever finds one among theirs. */
export const unitIdOf = (creditCode: string): string => `unit-${creditCode}`;

/**
 * Whose are the cases of a person's own deposits (个人缴存), who may have no account yet: nobody's who signs in.
 * @param index of their document, as `CasePerson` keeps it
 */
export const ownIdOf = (index: string): string => `person-${index}`;

export const isOwnId = (userId: string): boolean => userId.startsWith('person-');
