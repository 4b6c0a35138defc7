/** The material under which a person may add papers that no item asks for, where they explain themselves. */
export const otherPapersCode = 'other-papers';

/** The material of what a supervisor found and lays before the person with a proposal to revoke. */
export const evidenceCode = 'evidence';
