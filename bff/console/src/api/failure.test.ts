import { asFailure, Failure, failureOf } from './failure';

const problem = (status: number, code: string, more: object = {}) => ({
  type: 'about:blank',
  title: code,
  status,
  detail: '说明',
  code,
  requestId: 'r1',
  ...more,
});

describe('what an answer means to the person', () => {
  it.each([
    [401, 'session.expired', 'signed-out'],
    [401, 'identity.credentials-wrong', 'invalid'],
    [423, 'identity.locked', 'forbidden'],
    [403, 'access.forbidden', 'forbidden'],
    [403, 'case.same-officer', 'forbidden'],
    [404, 'case.not-found', 'not-found'],
    [409, 'case.version-conflict', 'conflict'],
    [409, 'case.owned-by-other', 'conflict'],
    [409, 'document.not-viewable', 'unavailable'],
    [422, 'case.amount-above-cap', 'invalid'],
    [503, 'service.busy', 'unavailable'],
    [500, 'internal.error', 'unavailable'],
  ] as const)('%i %s is "%s" and keeps the words of the server', (status, code, kind) => {
    const failure = failureOf(status, problem(status, code));
    expect(failure).toMatchObject({ kind, code, words: '说明', requestId: 'r1' });
  });

  it('keeps what is wrong with each field', () => {
    const failure = failureOf(400, problem(400, 'request.invalid', { fields: { opinion: '请写审核意见' } }));
    expect(failure.fields).toEqual({ opinion: '请写审核意见' });
  });

  it('says how long to wait when told', () => {
    expect(failureOf(429, problem(429, 'rate.limited'), '30').words).toBe('说明请 30 秒后再试。');
    expect(failureOf(429, problem(429, 'rate.limited'), '300').words).toBe('说明请 5 分钟后再试。');
    expect(failureOf(429, problem(429, 'rate.limited'), 'Wed, 21 Oct').words).toBe('说明');
  });

  it('has words for an answer that is no problem document, such as a gateway page', () => {
    expect(failureOf(502, '<html>').kind).toBe('unavailable');
    expect(failureOf(401, null)).toMatchObject({ kind: 'signed-out' });
    expect(failureOf(502, null).words).toContain('请稍后再试');
  });

  it('never takes an unknown code for a known one', () => {
    expect(failureOf(409, problem(409, 'case.from-the-future'))).toMatchObject({
      kind: 'conflict',
      code: null,
    });
  });

  it('turns anything thrown into words', () => {
    expect(asFailure(new TypeError('x'))).toBeInstanceOf(Failure);
    expect(asFailure(new Failure('offline', '断网')).words).toBe('断网');
  });
});
