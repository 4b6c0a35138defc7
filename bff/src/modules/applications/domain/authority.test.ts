import { caseActions, caseStates, staffRoles, type CaseState, type StaffRole } from '@gjj/shared-types';
import type { CaseActor, StaffActor } from './actors';
import { allowedActions, mayOpen, mayTakeIn, whyNot, type CaseStanding } from './authority';

/** Which level the case is at, for the matrix. */
const belowTheLast = { agreed: ['officer-1'], office: '科室负责人', atLastLevel: false };

function standing(state: CaseState, more: Partial<CaseStanding> = {}): CaseStanding {
  const person = { idNumberIndex: 'member-index' } as CaseStanding['person'];
  return {
    state,
    itemCode: 'W04',
    person,
    centreCode: 'qinzhou',
    districtCode: '450721',
    userId: 'member-1',
    owner: null,
    acceptedBy: null,
    submission: null,
    rating: null,
    correction: null,
    handling: 'anywhere',
    allChecksTrue: false,
    approval: { agreed: [], office: null, atLastLevel: true },
    matter: 'money',
    past: { cameFrom: null, sentBackBefore: false, hands: [], proposer: null },
    answerLate: false,
    recheckOpen: false,
    heard: false,
    stopAsked: false,
    locked: false,
    cardRests: false,
    owedBack: false,
    outstanding: false,
    wantsFamily: false,
    mandate: { mandateId: 'mandate-1', agentId: 'member-3' },
    ...more,
  };
}

const officer = (role: StaffRole, more: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  centreCode: 'qinzhou',
  staffId: `staff-${role}`,
  name: '某某',
  role,
  districtCode: '450721',
  receivesOnly: false,
  idNumberIndexes: [],
  ...more,
});

const agent: CaseActor = {
  kind: 'agent',
  userId: 'member-3',
  principalId: 'member-1',
  mandateId: 'mandate-1',
  nameMasked: '某*',
};

const everyActor: [string, CaseActor][] = [
  ['member', { kind: 'member', userId: 'member-1' }],
  ['another member', { kind: 'member', userId: 'member-2' }],
  ['agent of the member', agent],
  ['agent under another mandate', { ...agent, mandateId: 'mandate-2' }],
  ['system', { kind: 'system' }],
  ...staffRoles.map((role): [string, CaseActor] => [role, officer(role)]),
  ...staffRoles.map((role): [string, CaseActor] => [
    `${role} of another district`,
    officer(role, { districtCode: '450722' }),
  ]),
];

describe('the matrix of state × action × role', () => {
  it('is what was agreed: each cell is "yes" or the code of the refusal', () => {
    const matrix = everyActor.map(([name, actor]) => {
      const rows = caseStates.map((state) => {
        const cells = caseActions.map(
          (action) => [action, whyNot(action, standing(state), actor) ?? 'yes'] as const,
        );
        const yes = cells.filter(([, cell]) => cell === 'yes').map(([action]) => action);
        const codes = [...new Set(cells.filter(([, cell]) => cell !== 'yes').map(([, cell]) => cell))].sort();
        return `${state}: may [${yes.join(', ')}], else [${codes.join(', ')}]`;
      });
      return { who: name, rows };
    });
    expect(matrix).toMatchSnapshot();
  });

  /** The cells of the matrix that are otherwise for such a case. */
  const changedBy = (more: Partial<CaseStanding>) =>
    everyActor.flatMap(([name, actor]) =>
      caseStates.flatMap((state) =>
        caseActions
          .map((action) => ({
            cell: `${name}, ${state}: ${action}`,
            usual: whyNot(action, standing(state), actor) ?? 'yes',
            changed: whyNot(action, standing(state, more), actor) ?? 'yes',
          }))
          .filter(({ usual, changed }) => usual !== changed)
          .map(({ cell, usual, changed }) => `${cell} ${usual} → ${changed}`),
      ),
    );

  it('has other cells below the last level of approval only for the reviewer in review', () => {
    expect(changedBy({ approval: belowTheLast })).toMatchSnapshot();
  });

  it('pays nothing, stops nothing and revokes nothing where the ledger is to change its books; a person looks where the ledger will not', () => {
    expect(changedBy({ matter: 'books' })).toMatchSnapshot();
    expect(changedBy({ matter: 'books' })).toContain(
      'system, approved: send-back case.action-not-allowed → yes',
    );
  });

  it('lets a member who has locked their account hand nothing in, and no money begin to move; all else goes on', () => {
    expect(changedBy({ locked: true })).toMatchSnapshot();
    expect(changedBy({ locked: true })).toContain('system, approved: start-payment yes → safety.locked');
    const requested = { status: 'requested' } as CaseStanding['submission'];
    const before = standing('draft', { submission: requested });
    const member = { kind: 'member', userId: 'member-1' } as const;
    expect(whyNot('submit', { ...before, locked: true }, member)).toBe(whyNot('submit', before, member));
  });

  it('pays nothing to a card that rests, and changes nothing else by it', () => {
    expect(changedBy({ cardRests: true })).toEqual([
      'system, approved: start-payment yes → safety.card-resting',
    ]);
  });

  it('offers just what it allows', () => {
    for (const [, actor] of everyActor)
      for (const state of caseStates) {
        const offered = new Set<string>(allowedActions(standing(state), actor));
        const allowed = caseActions.filter((action) => whyNot(action, standing(state), actor) === null);
        expect(caseActions.filter((action) => offered.has(action))).toEqual(allowed);
      }
  });
});

describe('a draft in the hands of a window', () => {
  const by = { staffId: 'staff-clerk', name: '某某' };
  const intake = {
    by,
    districtCode: '450722',
    takenAt: new Date(0),
    phoneKnownBy: 'word' as const,
    seen: {},
  };
  const held = standing('draft', { intake });

  it('is handed in and discarded by whoever has it, wherever the case belongs, and by its member', () => {
    const holder = officer('clerk', { districtCode: '450722' });
    const may = ['submit', 'withdraw', 'edit-answers', 'upload-document', 'note'];
    expect(allowedActions(held, holder)).toEqual(may);
    expect(allowedActions(held, { kind: 'member', userId: 'member-1' })).toEqual(may.slice(0, 4));
  });

  it('is left alone by colleagues, other windows, other centres, other roles and its own person', () => {
    const refused = (more: Partial<StaffActor>, role: StaffRole = 'clerk') =>
      whyNot('submit', held, officer(role, more));
    expect(refused({ staffId: 'colleague', districtCode: '450722' })).toBe('intake.held-by-other');
    expect(refused({ districtCode: '450703' })).toBe('access.forbidden');
    expect(refused({ districtCode: '450722', centreCode: 'kaifeng' })).toBe('access.forbidden');
    expect(refused({ districtCode: '450722', idNumberIndexes: ['member-index'] })).toBe('access.forbidden');
    expect(refused({ staffId: 'staff-clerk' }, 'reviewer')).toBe('access.forbidden');
    expect(whyNot('submit', standing('draft'), officer('clerk'))).toBe('access.forbidden');
  });

  it('lets the clerk of the window look on after it was handed in, and no clerk of a third district', () => {
    const received = standing('received', { intake });
    expect(mayOpen(received, officer('clerk', { districtCode: '450722' }))).toBe(true);
    expect(mayOpen(received, officer('clerk', { districtCode: '450703' }))).toBe(false);
  });

  it('takes a correction and another card in, and nothing else once it was handed in', () => {
    const holder = officer('clerk', { districtCode: '450722' });
    const transitions = caseStates.map((state) => {
      const may = caseActions.filter(
        (action) => whyNot(action, standing(state, { intake }), holder) === null,
      );
      return [state, may] as const;
    });
    expect(Object.fromEntries(transitions.filter(([, may]) => may.length > 0))).toEqual({
      draft: ['submit', 'withdraw'],
      correction: ['resubmit'],
      'pay-failed': ['change-card'],
    });
  });

  it('may be taken in anywhere where the centre works so, and at home otherwise', () => {
    const elsewhere = officer('clerk', { districtCode: '450722' });
    expect(mayTakeIn(standing('draft'), elsewhere)).toBe(true);
    expect(mayTakeIn(standing('draft', { handling: 'home-district' }), elsewhere)).toBe(false);
    expect(mayTakeIn(standing('draft', { handling: 'home-district' }), officer('clerk'))).toBe(true);
    expect(mayTakeIn(standing('draft'), officer('reviewer'))).toBe(false);
  });
});

describe('where a case is judged', () => {
  const judging = (
    state: CaseState,
    role: StaffRole,
    more: Partial<StaffActor>,
    handling?: CaseStanding['handling'],
  ) =>
    allowedActions(standing(state, { ...(handling && { handling }) }), officer(role, more)).filter((action) =>
      caseActions.includes(action as never),
    );

  it('is never a window that receives by its form only, whatever the role there', () => {
    const there = { receivesOnly: true };
    expect(judging('received', 'acceptor', there)).toEqual([]);
    expect(judging('review', 'reviewer', there)).toEqual([]);
    expect(whyNot('accept', standing('received'), officer('acceptor', there))).toBe(
      'case.window-receives-only',
    );
    expect(whyNot('refuse', standing('review'), officer('reviewer', there))).toBe(
      'case.window-receives-only',
    );
  });

  it('is its own district where cases are taken in and accepted elsewhere (异地受理、属地办理)', () => {
    const intake = {
      by: { staffId: 'somebody', name: '某某' },
      districtCode: '450722',
      takenAt: new Date(0),
      phoneKnownBy: 'word' as const,
      seen: {},
    };
    const elsewhere = { districtCode: '450722' };
    const taken = (state: CaseState) => standing(state, { handling: 'received-anywhere', intake });
    expect(mayTakeIn(taken('draft'), officer('clerk', elsewhere))).toBe(true);
    expect(whyNot('accept', taken('received'), officer('acceptor', elsewhere))).toBeNull();
    expect(whyNot('approve', taken('review'), officer('reviewer', elsewhere))).toBe('case.decided-at-home');
    expect(whyNot('approve', taken('review'), officer('reviewer'))).toBeNull();
    const third = officer('acceptor', { districtCode: '450703' });
    expect(whyNot('accept', taken('received'), third)).toBe('access.forbidden');
  });
});

describe('rights that rest on more than state and role', () => {
  const reviewer = officer('reviewer');
  const handler = officer('reviewer', { offices: [{ office: '经办人' }] });
  const director = officer('reviewer', { offices: [{ office: '分管副主任' }] });

  it('refuses the acceptor as reviewer, by every decision', () => {
    const same = standing('review', { acceptedBy: { staffId: reviewer.staffId, name: '' } });
    expect(whyNot('approve', same, reviewer)).toBe('case.same-officer');
    expect(whyNot('refuse', same, reviewer)).toBe('case.same-officer');
  });

  it('refuses an officer in a case of their own', () => {
    expect(
      whyNot(
        'approve',
        standing('review'),
        officer('reviewer', { idNumberIndexes: ['new-index', 'member-index'] }),
      ),
    ).toBe('access.forbidden');
  });

  it('lets a lower level agree and not approve, and the last level approve and not send on', () => {
    const below = standing('review', { approval: { agreed: [], office: '经办人', atLastLevel: false } });
    expect(allowedActions(below, handler)).toEqual(expect.arrayContaining(['endorse', 'refuse', 'claim']));
    expect(whyNot('approve', below, handler)).toBe('case.action-not-allowed');
    const agreed = ['officer-1', 'officer-2'];
    const last = standing('review', { approval: { agreed, office: '分管副主任', atLastLevel: true } });
    expect(allowedActions(last, director)).toEqual(expect.arrayContaining(['approve', 'refuse', 'claim']));
    expect(whyNot('endorse', last, director)).toBe('case.action-not-allowed');
  });

  it('lets nobody act, nor claim, at the level of an office that is not theirs, unless they stand in for it', () => {
    const last = standing('review', { approval: { agreed: [], office: '分管副主任', atLastLevel: true } });
    for (const action of ['approve', 'refuse', 'pause'] as const) {
      expect(whyNot(action, last, handler)).toBe('case.other-office');
      expect(whyNot(action, last, reviewer)).toBe('case.other-office');
    }
    expect(allowedActions(last, handler)).toEqual(['note', 'reveal']);
    const deputy = officer('reviewer', { offices: [{ office: '分管副主任', insteadOf: '某副主任' }] });
    expect(allowedActions(last, deputy)).toEqual(expect.arrayContaining(['approve', 'refuse', 'claim']));
  });

  it.each([
    [
      'in between',
      ['endorse', 'refuse'],
      { agreed: [reviewer.staffId], office: '科室负责人', atLastLevel: false },
    ],
    [
      'last',
      ['approve', 'refuse'],
      { agreed: ['officer-1', reviewer.staffId], office: '分管副主任', atLastLevel: true },
    ],
  ] as const)(
    'lets nobody who agreed below act at the level %s, nor claim the case',
    (_, actions, approval) => {
      const higher = standing('review', { approval });
      for (const action of actions) expect(whyNot(action, higher, reviewer)).toBe('case.same-level-officer');
      expect(allowedActions(higher, reviewer)).toEqual(['note', 'reveal']);
    },
  );

  it('lets the acceptor act at no level', () => {
    const acceptedBy = { staffId: reviewer.staffId, name: '' };
    const below = standing('review', {
      acceptedBy,
      approval: { agreed: [], office: '经办人', atLastLevel: false },
    });
    for (const action of ['endorse', 'refuse'] as const)
      expect(whyNot(action, below, reviewer)).toBe('case.same-officer');
  });

  it("leaves a colleague's case alone", () => {
    const owned = standing('review', { owner: { staffId: 'somebody', name: '' } });
    expect(whyNot('approve', owned, reviewer)).toBe('case.owned-by-other');
  });

  it('keeps cases at home where the centre says so', () => {
    const away = standing('review', { handling: 'home-district', districtCode: '450722' });
    expect(whyNot('approve', away, reviewer)).toBe('access.forbidden');
    expect(allowedActions(away, reviewer)).toEqual([]);
  });

  it('keeps a clerk at home even where the centre does not', () => {
    expect(allowedActions(standing('received', { districtCode: '450722' }), officer('clerk'))).toEqual([]);
  });

  it('lets the machine approve only with every check true', () => {
    const system = { kind: 'system' } as const;
    expect(whyNot('approve-by-machine', standing('accepted'), system)).toBe('case.action-not-allowed');
    expect(whyNot('approve-by-machine', standing('accepted', { allChecksTrue: true }), system)).toBeNull();
  });

  it('touches nothing of a draft while its submission is being confirmed', () => {
    const submission = { status: 'requested' } as CaseStanding['submission'];
    const waiting = standing('draft', { submission });
    expect(allowedActions(waiting, { kind: 'member', userId: 'member-1' })).toEqual(['submit']);
    expect(whyNot('lapse', waiting, { kind: 'system' })).toBe('case.action-not-allowed');
  });
});
