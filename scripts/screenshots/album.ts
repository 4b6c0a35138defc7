/** Which screens of the walks go into docs/screenshots, and under which name. */
export const album: Readonly<Record<string, string>> = {
  'member: home': 'member-home',
  'member: step 1, yes': 'member-1-eligibility',
  'member: step 3, uploaded': 'member-3-materials',
  'member: step 4': 'member-4-review',
  'member: step 5, receipt': 'member-5-receipt',
  'member: case, paid': 'member-case-paid',
  'member: correction': 'member-correction',
  'member: case, refused': 'member-case-refused',
  'member, large: home': 'member-large-home',
  'member, large: step 1': 'member-large-eligibility',
  'console: queue': 'console-queue',
  'console: case': 'console-case',
  'console: correction': 'console-correction',
  'console: refusal': 'console-refusal',
  'desk: the money and the message': 'desk',
};

/** The walks that come by them, in the order in which the queue fills. */
export const tour: readonly string[] = [
  'staff find a member and see in full only for a reason, which the member reads',
  'a refusal tells facts, rule, reason and remedies',
  'a home purchase is corrected once, decided by two officers and paid',
  'rent is approved by machine, paid to the card and told by WeChat and in the inbox',
  'large letters reach from the first screen to the receipt',
];
