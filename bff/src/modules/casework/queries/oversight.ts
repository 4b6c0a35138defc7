import { clockMarks, type Oversight } from '@gjj/shared-types';
import type { StaffActor } from '../../applications';
import type { CaseworkParts } from '../officer';
import { QueueRepository } from '../queue-repository';
import { scopeOf } from './list-queue';

type Officer = Oversight['officers'][number];

/** 督办: what has passed 50, 80 or 100 % of its term, altogether and by officer, the worst first. */
export async function readOversight(parts: CaseworkParts, actor: StaffActor): Promise<Oversight> {
  const found = await new QueueRepository(parts.desk.cases).listMarked(scopeOf(parts, actor));
  const byOwner = new Map<string, Officer>();
  const counts = { half: 0, most: 0, due: 0 };
  for (const { owner, clock } of found) {
    const key = owner?.staffId ?? '';
    const row = byOwner.get(key) ?? {
      ...{ half: 0, most: 0, due: 0 },
      staffId: (owner?.staffId ?? null) as Officer['staffId'],
      name: owner?.name ?? '没人领取',
    };
    for (const mark of clockMarks)
      if (clock?.marksDone.includes(mark)) {
        row[mark] += 1;
        counts[mark] += 1;
      }
    byOwner.set(key, row);
  }
  const worst = ({ half, most, due }: Officer) => due * 1e6 + most * 1e3 + half;
  const officers = [...byOwner.values()].toSorted((one, other) => worst(other) - worst(one));
  return { counts, officers, asOf: parts.desk.now.toISOString() };
}
