import type { DeskPerson, SubscribeAnswer } from './demo-desk-types';
import { findKept, forget, keep } from './storage';

const personKey = 'desk:person';
let address: Promise<string | null> | null = null;

async function askJson(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

async function askAddress(): Promise<string | null> {
  try {
    const { deskUrl } = (await askJson('demo.json')) as { deskUrl?: string };
    return deskUrl ?? null;
  } catch {
    return null;
  }
}

/** Address of the simulators' desk; null in production. */
export function findDesk(): Promise<string | null> {
  address ??= askAddress();
  return address;
}

function readPerson(row: unknown): DeskPerson[] {
  const { key, name, situation } = row as Partial<Record<string, unknown>>;
  if (typeof key !== 'string' || typeof name !== 'string') return [];
  return [{ key, name, words: typeof situation === 'string' ? situation : '' }];
}

/** Everybody who has "WeChat on this computer"; empty outside the demo. */
export async function listDeskPeople(): Promise<DeskPerson[]> {
  const desk = await findDesk();
  if (desk === null) return [];
  const rows = await askJson(`${desk}/api/people`);
  return Array.isArray(rows) ? rows.flatMap(readPerson) : [];
}

async function askPerson(path: string, body: unknown): Promise<unknown> {
  const [desk, person] = [await findDesk(), findKept<string>(personKey)];
  if (desk === null || person === null) return null;
  return askJson(`${desk}/api/people/${encodeURIComponent(person)}/${path}`, body).catch(() => null);
}

async function askCode(path: string): Promise<string | null> {
  const answer = (await askPerson(path, {})) as { code?: string } | null;
  return answer?.code ?? null;
}

export function chooseDeskPerson(key: string): void {
  keep(personKey, key);
}

export function leaveDeskPerson(): void {
  forget(personKey);
}

/** Is this browser acting as somebody's WeChat? */
export function hasDeskPerson(): boolean {
  return findKept<string>(personKey) !== null;
}

export function findDeskLoginCode(): Promise<string | null> {
  return askCode('login-code');
}

export function findDeskPhoneCode(): Promise<string | null> {
  return askCode('phone-code');
}

export async function tellDeskSubscription(templateIds: string[], answer: SubscribeAnswer): Promise<void> {
  await askPerson('subscription', { templateIds, answer });
}
