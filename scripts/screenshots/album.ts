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
  'member: how the machine decided': 'member-machine',
  'member: asks for a recheck': 'member-recheck',
  'member: case, is to be heard': 'member-hearing',
  'member: case, revoked': 'member-claim',
  'member, large: home': 'member-large-home',
  'member, large: step 1': 'member-large-eligibility',
  'console: queue': 'console-queue',
  'console: case': 'console-case',
  'console: correction': 'console-correction',
  'console: refusal': 'console-refusal',
  'console: grant on recheck': 'console-recheck',
  'console: case heard': 'console-hearing',
  'console: case revoked': 'console-claim',
  'anybody: a letter that holds': 'letter-check',
  'desk: the money and the message': 'desk',
};

/** The walks that come by them, in the order in which the queue fills. */
export const tour: readonly string[] = [
  'staff find a member and see in full only for a reason, which the member reads',
  'a refusal tells facts, rule, reason and remedies',
  'a home purchase is corrected once, decided by two officers, paid, and looked at again for more',
  'rent is approved by machine, paid to the card and told by WeChat and in the inbox',
  'a person is heard before a payment is revoked, pays it back in parts and takes the papers along',
  'a purchase that was paid is revoked by two supervisors, the member heard between them, and paid back',
  'large letters reach from the first screen to the receipt',
];
