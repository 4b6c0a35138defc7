import { pathOf, staffEndpoints, type CaseId, type ListTaken, type UnitVisit } from '@gjj/shared-types';
import writeXlsxFile from 'write-excel-file/node';
import { documentOf } from '../../../scripts/simulators/people/person';
import { newId } from '../platform/ids';
import { photo } from './photos';
import type { StaffClient } from './staff-client';
import type { WholeWorld } from './whole-world';

type Row = (string | number)[];

/** A list as an employer fills it in. */
export function listFile(rows: readonly Row[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })),
  );
  return writeXlsxFile(cells as never).toBuffer();
}

/** Every material that must be there, scanned and seen; then signed and handed in. */
export async function handInBooks(clerk: StaffClient, caseId: CaseId, idempotencyKey = newId()) {
  const params = { caseId };
  const { materials } = await clerk.call(staffEndpoints.getIntake, { params });
  const needed = materials.filter(({ required }) => required).map(({ code }) => code);
  for (const code of needed) await clerk.scan(caseId, code, await photo());
  const { version, answers } = await clerk.call(staffEndpoints.getIntake, { params });
  const seen = Object.fromEntries(needed.map((code) => [code, 'original' as const]));
  const saved = await clerk.call(staffEndpoints.saveIntake, { params, body: { version, answers, seen } });
  const signed = { version: saved.version, signedOnPaper: true as const };
  return clerk.call(staffEndpoints.handInOperation, { params, body: signed, idempotencyKey });
}

/** 单位业务 as a clerk does it for a demo person who comes as an employer's agent. */
export function unitWindow(world: Pick<WholeWorld, 'outside'>, agentKey: string) {
  const agent = world.outside.people.find(({ key }) => key === agentKey)!;
  const { name, phone } = agent;

  const body = (creditCode: string, unitName?: string) => ({
    creditCode,
    ...(unitName !== undefined && { unitName }),
    agent: { name, document: documentOf(agent), scope: '单位缴存业务', endsOn: null },
    phone: { by: 'word' as const, phone },
    consent: true as const,
  });

  async function visit(clerk: StaffClient, creditCode: string, unitName?: string): Promise<UnitVisit> {
    return clerk.call(staffEndpoints.beginUnitVisit, { body: body(creditCode, unitName) });
  }

  async function open(clerk: StaffClient, creditCode: string, itemCode: string, unitName?: string) {
    const { visit: sealed } = await visit(clerk, creditCode, unitName);
    return clerk.call(staffEndpoints.openUnitIntake, { body: { visit: sealed, itemCode } });
  }

  async function putList(clerk: StaffClient, caseId: CaseId, rows: readonly Row[]): Promise<ListTaken> {
    const url = `${clerk.baseUrl}${pathOf(staffEndpoints.putIntakeList, { caseId })}`;
    const headers = { authorization: `Bearer ${clerk.token}`, 'content-type': 'application/octet-stream' };
    const answer = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(await listFile(rows)) });
    return (await answer.json()) as ListTaken;
  }

  return { body, visit, open, putList, handIn: handInBooks, phone };
}
