import type { EarlyAnswer } from './early-answer.h5';
import { readTimeoutMs } from './http-types';
import { textScale } from './text-scale.h5';

/**
 * Shows the first look of index.html as the person will find the page: its title, their letters, signed in or not.
 * An entry of its own (config/start-in-steps.ts), a kilobyte that is there long before the app.
 */
interface Look {
  readonly title: string;
  /** Parts of index.html that are on this page, by their data-look. */
  readonly parts: readonly string[];
  readonly cards: number;
}

const visitorsHome: Look = { title: '住房公积金', parts: ['tabs', 'sign-in'], cards: 1 };
const home: Look = { title: '住房公积金', parts: ['tabs'], cards: 2 };
const page: Look = { title: '', parts: [], cards: 2 };
const tabs: Readonly<Record<string, Look>> = {
  services: { title: '办事', parts: ['tabs', 'search'], cards: 6 },
  progress: { title: '进度', parts: ['tabs'], cards: 3 },
  mine: { title: '我的', parts: ['tabs'], cards: 2 },
};

/** As Taro keeps it in a browser: our own JSON, in an object, as JSON. */
function findKept<T>(key: string): T | null {
  try {
    const { data } = JSON.parse(localStorage.getItem(`gjj:${key}`) ?? '{}') as { data?: string };
    return data === undefined ? null : (JSON.parse(data) as T);
  } catch {
    return null;
  }
}

const isSignedIn = (findKept<{ me?: object | null }>('session')?.me ?? null) !== null;

/** How the app is opened without the name of a page. */
const startHashes = ['', '#', '#/'];

function lookOf(hash: string): Look {
  const [, tab = startHashes.includes(hash) ? 'home' : ''] = /^#\/pages\/(\w+)\/index/.exec(hash) ?? [];
  if (tab === 'home') return isSignedIn ? home : visitorsHome;
  return tabs[tab] ?? page;
}

function show(element: HTMLElement, look: Look): void {
  element.querySelector('h1')?.append(look.title);
  for (const part of element.querySelectorAll<HTMLElement>('[data-look]'))
    if (!look.parts.includes(part.dataset.look ?? '')) part.remove();
  const card = element.querySelector('.card');
  for (let more = 1; more < look.cards; more++) card?.after(card.cloneNode(true));
  element.style.setProperty('--text-scale', String(textScale()));
  const elder = findKept<{ elder?: boolean }>('settings')?.elder === true;
  element.classList.toggle('theme-elder', elder);
  // As fitTabBar: the tab bar comes before the page does.
  document.documentElement.classList.toggle('letters-large', elder);
  element.hidden = false;
}

/** On a first visit nothing is known: what both first tabs show is asked for while the app is still on its way. */
function askEarly(): EarlyAnswer {
  const url = '/api/v1/items';
  const abort = new AbortController();
  setTimeout(() => abort.abort(), readTimeoutMs);
  const headers = { accept: 'application/json' };
  const answer = fetch(url, { headers, cache: 'no-store', signal: abort.signal });
  // Whoever takes it hears of a failure.
  answer.catch(() => {});
  return { url, answer };
}

const look = lookOf(window.location.hash);
const element = document.getElementById('first-look');
if (element !== null) show(element, look);
if (!isSignedIn && findKept('centre') === null && (look === visitorsHome || look === tabs.services))
  window.gjjEarly = askEarly();
