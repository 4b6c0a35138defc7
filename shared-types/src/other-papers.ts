/** The material under which a person may add papers that no item asks for, where they explain themselves. */
export const otherPapersCode = 'other-papers';
