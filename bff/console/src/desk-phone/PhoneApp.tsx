import { useSyncExternalStore } from 'react';
import type { Desk, DeskStore } from './desk-store';
import { MaterialCard } from './MaterialCard';
import { TimeLeft } from './TimeLeft';

interface Props {
  store: DeskStore;
}

interface WordsProps {
  title: string;
  words: string;
  press?: { label: string; act: () => void };
}

/** A screen of a few words and at most one thing to do. */
function Words({ title, words, press }: WordsProps) {
  return (
    <main className="desk">
      <h1>{title}</h1>
      <output>{words}</output>
      {press !== undefined && (
        <button type="button" className="main-button" onClick={press.act}>
          {press.label}
        </button>
      )}
    </main>
  );
}

const readyCount = ({ pages }: Desk) => pages.filter(({ state }) => state === 'ready').length;

function receivedInWords(desk: Desk): string {
  const count = readyCount(desk);
  return count === 0 ? '' : `窗口已收到 ${count} 页，都在窗口的电脑上。`;
}

function Working({ desk, store }: Props & { desk: Desk & { intake: NonNullable<Desk['intake']> } }) {
  const { intake, pages } = desk;
  const stuck = pages.filter(({ state }) => state === 'stuck');
  const busy = pages.some(({ state }) => state === 'waiting' || state === 'sending');
  return (
    <main className="desk">
      <header>
        <h1>{intake.itemName}</h1>
        <p>
          {intake.windowName}正在收件。把材料放平，一页拍一张。
          <TimeLeft endsAt={desk.endsAt} onOver={() => store.end()} />
        </p>
      </header>
      {stuck.length > 0 && (
        <div className="stuck" role="alert">
          <p>{stuck.length} 页没有传上去，照片还在这里。</p>
          <button type="button" onClick={() => store.retry()}>
            再传一次
          </button>
        </div>
      )}
      <ul className="materials">
        {intake.materials.map((material) => (
          <MaterialCard
            key={material.code}
            material={material}
            pages={pages.filter(({ materialCode }) => materialCode === material.code)}
            store={store}
          />
        ))}
      </ul>
      <button
        type="button"
        className="main-button"
        disabled={busy || readyCount(desk) === 0}
        onClick={() => store.finish()}
      >
        {busy ? '正在传，请等一等' : '拍好了'}
      </button>
    </main>
  );
}

/** The page for a phone at the desk of a window: what is asked for, take it, see that it arrived. */
export function PhoneApp({ store }: Props) {
  const desk = useSyncExternalStore(store.subscribe, store.get);
  switch (desk.phase) {
    case 'joining':
      return <Words title="用手机拍材料" words="正在连接窗口……" />;
    case 'cut-off':
      return (
        <Words
          title="没有连上"
          words={`${desk.words ?? ''}请看看手机有没有网络。`}
          press={{ label: '再试一次', act: () => void store.begin() }}
        />
      );
    case 'no-code':
      return <Words title="请扫窗口屏幕上的二维码" words={desk.words ?? '一个二维码只能用一次。'} />;
    case 'finished':
      return (
        <Words
          title="拍好了"
          words={`${receivedInWords(desk)}可以关掉这个页面，请看窗口的屏幕。`}
          press={{ label: '接着拍', act: () => store.goOn() }}
        />
      );
    case 'over':
      return (
        <Words title="这次拍照已经结束" words={`${receivedInWords(desk)}还要拍，请窗口再出一个二维码。`} />
      );
    case 'working':
      return desk.intake === null ? null : <Working desk={{ ...desk, intake: desk.intake }} store={store} />;
  }
}
