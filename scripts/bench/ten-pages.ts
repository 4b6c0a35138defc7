import { memberEndpoints } from '@gjj/shared-types';
import type { Result } from 'lighthouse';

import type { Say } from '../services/say';
import type { BenchWorld } from './bench-world';
import { scoreOf, visit } from './lighthouse-visit';
import { scoreRow, type Row } from './row';

const LEAST = 95;
const categories = { accessibility: 'accessibility', 'best-practices': 'best practices' };

/** A member's own pages, each with something on it. */
const pages = {
  首页: '/pages/home/index',
  我的: '/pages/mine/index',
  办件: '/packages/case/case/index?case={caseId}',
  这些年: '/packages/picture/years/index',
  证明: '/packages/papers/certificates/index',
  约定提取: '/packages/standing/orders/index',
  预约: '/packages/booking/new/index',
  我要反映: '/packages/heard/new/index',
  账户安全: '/packages/safety/home/index',
  谁看过: '/packages/papers/looks/index',
};

/** Ten pages of somebody who is signed in, on a cheap phone, by Lighthouse: each the lowest that any page has. */
export async function measureTenPages(world: BenchWorld, say: Say): Promise<Row[]> {
  const renter = await world.member('chen-xiaoman');
  const { caseId } = await renter.apply('W04');
  const kept = { 'gjj:session': await sessionOf(renter) };
  const results: Result[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const page = `${world.url}/app/#${path.replace('{caseId}', caseId)}`;
    const result = await visit(say, { url: page, categories: Object.keys(categories), kept });
    say.line(
      `    ${name}: ${Object.keys(categories)
        .map((one) => scoreOf([result], one))
        .join(', ')}`,
    );
    results.push(result);
  }
  return Object.entries(categories).map(([category, words]) =>
    scoreRow(
      `Ten pages of a signed-in member, ${words}: the lowest`,
      Math.min(...results.map((result) => scoreOf([result], category))),
      LEAST,
    ),
  );
}

/** As the app keeps it in the storage of a browser. */
async function sessionOf(renter: Awaited<ReturnType<BenchWorld['member']>>): Promise<string> {
  const me = await renter.call(memberEndpoints.getMe, {});
  const session = { token: renter.token, expiresAt: null, me, over: false };
  return JSON.stringify({ data: JSON.stringify(session) });
}
