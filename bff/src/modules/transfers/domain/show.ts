/** Which of a list staff want to see. */
export type Show = 'looking' | 'open' | 'all';
