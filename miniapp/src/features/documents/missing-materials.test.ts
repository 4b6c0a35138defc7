import { describe, expect, test } from '@jest/globals';
import type { MemberCase } from '@gjj/shared-types';
import { findMaterialProblems } from './missing-materials';

const material = { code: 'contract', name: '合同', required: true };

function found(states: string[], waived: Record<string, string> = {}): MemberCase {
  return {
    materials: [material],
    documents: states.map((state) => ({ materialCode: 'contract', state })),
    eligibility: { waivedMaterials: waived },
  } as unknown as MemberCase;
}

describe('materials before the next step', () => {
  test('asks for what is required', () => {
    expect(findMaterialProblems(found([]))).toEqual({ contract: '请上传合同' });
  });

  test('never asks for what a department has shared', () => {
    expect(findMaterialProblems(found([], { contract: '已共享，无需上传' }))).toEqual({});
  });

  test('goes on while a file is checked, not while it is half sent or unusable', () => {
    expect(findMaterialProblems(found(['checking']))).toEqual({});
    expect(findMaterialProblems(found(['ready', 'uploading']))['contract']).toContain('没有传完');
    expect(findMaterialProblems(found(['rejected']))['contract']).toContain('不能用');
    const sending = [{ materialCode: 'contract', state: 'sending' }] as const;
    expect(findMaterialProblems(found([]), sending)['contract']).toContain('还在上传');
  });

  test('an upload that was refused is not said to be on its way', () => {
    const refused = [{ materialCode: 'contract', state: 'failed' }] as const;
    expect(findMaterialProblems(found([]), refused)['contract']).toContain('没有传成');
  });
});
