import type { DeskPerson } from './demo-desk-types';

/** The mini-program has the real WeChat beneath it and knows no desk. */
export function listDeskPeople(): Promise<DeskPerson[]> {
  return Promise.resolve([]);
}

export function chooseDeskPerson(_key: string): void {}

export function leaveDeskPerson(): void {}

export function hasDeskPerson(): boolean {
  return false;
}

export function findDeskPhoneCode(): Promise<string | null> {
  return Promise.resolve(null);
}
