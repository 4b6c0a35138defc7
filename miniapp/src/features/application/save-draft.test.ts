import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { MemberCase } from '@gjj/shared-types';
import { ApiError, noAnswerError } from '@/api/api-error';

const phone = new Map<string, unknown>();
const cached = new Map<string, MemberCase>();
const call = jest.fn<(name: unknown, input: unknown) => Promise<MemberCase>>();

jest.unstable_mockModule('@/platform/storage', () => ({
  keep: (key: string, value: unknown) => phone.set(key, structuredClone(value)),
  findKept: (key: string) => phone.get(key) ?? null,
  forget: (key: string) => phone.delete(key),
}));
jest.unstable_mockModule('@/api/call', () => ({ call }));
jest.unstable_mockModule('@/api/server-data', () => ({
  noteServerData: (name: string[], value: MemberCase) => cached.set(name.join(), value),
  queryClient: { getQueryData: (name: string[]) => cached.get(name.join()) },
}));
const { dropDraft, findDraft, putDraft, rebaseDraft } = await import('./draft-store');
const { saveNow } = await import('./save-draft');

const caseId = 'casexxxxxxxxxxxxxxxxxxxx';
const questions = ['a', 'b'].map((key) => ({ key, label: key, kind: 'text', required: true }));
let server: MemberCase;

function serverWith(patch: object): MemberCase {
  return {
    caseId,
    version: 1,
    answers: {},
    amountFen: 100,
    cardId: null,
    questions,
    eligibility: null,
    ...patch,
  } as unknown as MemberCase;
}

/** A server that keeps one case by version, as the contract says. */
async function answerAsServer(name: unknown, input: unknown): Promise<MemberCase> {
  if (name !== 'saveAnswers') return server;
  const { version, answers } = (input as { body: { version: number; answers: MemberCase['answers'] } }).body;
  if (version !== server.version)
    throw new ApiError({ code: 'case.version-conflict', status: 409, words: '刚刚被改动过' });
  server = serverWith({ version: version + 1, answers });
  return server;
}

function type(key: string, value: string): void {
  const draft = findDraft(caseId);
  if (draft !== undefined) putDraft(caseId, { ...draft, answers: { ...draft.answers, [key]: value } });
}

describe('saving a draft', () => {
  beforeEach(() => {
    dropDraft(caseId);
    phone.clear();
    server = serverWith({});
    cached.set(`case,${caseId}`, server);
    call.mockReset().mockImplementation(answerAsServer);
    rebaseDraft(server);
  });

  test('puts what was typed on the server', async () => {
    type('a', '甲');
    await saveNow(caseId);
    expect(server.answers).toEqual({ a: '甲' });
    expect(findDraft(caseId)?.save).toBe('saved');
    expect(phone.size).toBe(0);
  });

  test('keeps what was typed on the phone while the server cannot be reached', async () => {
    type('a', '甲');
    call.mockRejectedValueOnce(noAnswerError());
    await expect(saveNow(caseId)).rejects.toThrow();
    expect(findDraft(caseId)?.save).toBe('on-phone');
    expect(phone.get(`draft:${caseId}`)).toMatchObject({ answers: { a: '甲' } });
    await saveNow(caseId);
    expect(server.answers).toEqual({ a: '甲' });
  });

  test('merges with what another phone saved meanwhile, and says so', async () => {
    server = serverWith({ version: 5, answers: { b: '他处' } });
    type('a', '此处');
    await saveNow(caseId);
    expect(server.answers).toEqual({ a: '此处', b: '他处' });
    expect(findDraft(caseId)).toMatchObject({ merged: true, save: 'saved' });
  });

  test('takes up a draft that was left on the phone', () => {
    type('a', '甲');
    const left = phone.get(`draft:${caseId}`);
    dropDraft(caseId);
    phone.set(`draft:${caseId}`, left);
    rebaseDraft(server);
    expect(findDraft(caseId)?.answers).toEqual({ a: '甲' });
  });

  test('shows why the server would not save', async () => {
    type('a', '甲');
    call.mockRejectedValueOnce(
      new ApiError({ code: 'case.action-not-allowed', status: 409, words: '现在不能改' }),
    );
    await expect(saveNow(caseId)).rejects.toThrow();
    expect(findDraft(caseId)).toMatchObject({ save: 'refused', refusal: '现在不能改' });
  });
});
