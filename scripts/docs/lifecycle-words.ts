import type { CaseCondition, ClockName, TaskName } from '@gjj/shared-types';

/** What the table's short names mean to a reader. A new name in the table does not compile until it has words here. */
export const conditionWords: Record<CaseCondition, string> = {
  'owner-or-unowned': 'nobody has claimed the case, or this officer has',
  'district-in-scope':
    'the officer may open the case: any district where the centre works 同城通办, otherwise the home district',
  'not-own-case': 'the officer is not the person whom the case is about',
  'not-the-acceptor': 'the officer did not accept the case (four eyes, 受理与审核分离)',
  'of-the-office':
    'the officer belongs to the office whose turn it is, or stands in for it (代理); nobody is asked where one office decides alone',
  'not-of-a-lower-level': 'the officer has agreed at no lower level of this case (逐级审批)',
  'holds-the-intake':
    'the officer took the case in at a window and has it in hand (窗口收件); asked of officers, never of the member',
  'accepts-here': "the officer's window does not only receive by the form (收件前移)",
  'decides-here':
    "as `accepts-here`, and where cases are taken in elsewhere but decided at home (异地受理、属地办理) the officer is of the case's own district",
  'last-level': 'no level of approval is above this one; so wherever the centre has one level',
  'not-the-last-level': 'a level of approval is still above this one',
  'owes-money': 'what an approval owes is money to a card (提取)',
  'owes-books': 'what an approval owes is a change in the ledger’s books (缴存业务)',
  'from-an-order': 'the case comes from a standing order (约定提取) that the member signed',
  'not-sent-back-before': 'the case was not sent back from review to correction before',
  'not-stopped': 'no supervisor has asked for the payment to be stopped',
  'not-locked':
    'the member has not locked their account (账户锁); what was handed in before goes on, and money that has not begun to move waits',
  'card-rested': 'the card is not too new (静置), or takes the place of one that the bank could not pay to',
  'stop-asked': 'a supervisor has asked for the payment to be stopped, and nothing is under way any more',
  'recheck-open':
    'refused, decided by machine, given less than was asked, or revoked; once each, within the time for it',
  'came-from-refusal': 'the case came here from a refusal',
  'came-from-payment': 'the case came here from a payment that was made',
  'came-from-stop': 'the case came here from a payment that was stopped',
  'came-from-revocation': 'the case came here from a revocation',
  heard: 'the person has said their part, or the time for it is over',
  'nothing-to-recover': 'nothing of the money is still to be paid back',
  'nothing-outstanding': 'nothing that may come later or was promised is still open (容缺、承诺)',
  'no-hand-in-it': 'the officer never moved this case',
  'not-the-proposer': 'the officer did not propose the revocation',
  'all-checks-true':
    'every rule says yes on known facts, the item may be decided by machine, the sum is within the cap',
};

export const clockWords: Record<ClockName, { runs: string; end: string }> = {
  draft: { runs: 'while a draft lies unsent', end: 'the draft lapses' },
  acceptance: {
    runs: 'from the receipt of the case',
    end: 'the case is deemed accepted; staff are alerted at 50 % and 80 %',
  },
  correction: {
    runs: 'while the member owes corrections',
    end: 'the case lapses and the money is freed; the member is reminded 3 days before',
  },
  decision: {
    runs: 'from acceptance, through review, until the decision',
    end: 'staff are alerted at 50 %, 80 % and 100 %; no machine decides for them',
  },
  'special-check': {
    runs: 'while a special check stands between review and decision (特别程序); the clock of the decision stands still',
    end: 'staff are alerted',
  },
  payment: { runs: 'from approval until the bank has paid', end: 'staff are alerted' },
  'ask-recheck': {
    runs: 'from the decision, beside the clock of the state',
    end: 'no recheck can be asked for any more',
  },
  recheck: {
    runs: 'from the request for a recheck until its result',
    end: 'staff are alerted at 50 %, 80 % and 100 %',
  },
  hearing: {
    runs: 'from the proposal to revoke, while the person may say their part',
    end: 'another supervisor may decide',
  },
  repayment: {
    runs: 'from a revocation until the money is back',
    end: 'the claim is overdue; staff are alerted; the person is reminded 7 days before',
  },
  archive: { runs: 'after the end of a case', end: 'the case is archived' },
};

export const taskWords: Record<TaskName, string> = {
  'finish-submission':
    'reserve the sum in the ledger and receive the case, should the web process not have done it',
  'finish-recheck':
    'set aside in the ledger what a recheck gives, and take the step, should the web process not have done it',
  assess: 'accept or approve by machine where every check is true, otherwise pass the case to a person',
  'carry-out':
    'begin what was decided: write the payment attempt into the case, or have the ledger change its books',
  'send-instruction': 'send the attempt to the bank under our id, once',
  'ask-bank': 'ask the bank what became of the attempt, and follow the answer',
  'post-withdrawal': 'post the sum in the ledger, close accounts where the item says so, close the case',
  'reinstate-reservation': 'reserve again what was posted for a payment that the bank returned',
  'check-promises': 'ask the departments again whether what was promised is true (事后抽查)',
  'hear-rating': 'open a matter for a low rating, once (差评)',
  'void-reservation': 'free the reserved sum in the ledger',
  'file-archive': 'make the package of the archived case, and keep it',
  'issue-letters': 'make the PDF of every letter that the case owes, once, and keep it with its hash',
  'stop-payment': 'ask the bank to stop what is under way, and follow its word',
  'enter-ban': 'enter the ban of a revocation in the ledger',
  'lift-ban': 'lift the ban of a revocation that a recheck has undone',
  'ask-repayments':
    'ask the bank what was paid back, count each repayment once, settle the claim when all has come; again and again while it is open',
  'post-repayments': 'put what was paid back into the account in the ledger, each once',
  'file-paper': 'note where the paper of a hand-in at a window is, and how long it stays there',
};
