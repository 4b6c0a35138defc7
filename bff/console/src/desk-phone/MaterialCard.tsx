import type { DeskIntake } from '@gjj/shared-types';
import type { ChangeEvent } from 'react';
import type { DeskStore } from './desk-store';
import { pageInWords, type Page } from './page';

interface Props {
  material: DeskIntake['materials'][number];
  pages: readonly Page[];
  store: DeskStore;
}

interface ChooseProps {
  label: string;
  byCamera: boolean;
  /** Something was taken already: it is no longer the first thing to do. */
  more?: boolean;
  material: Props['material'];
  store: DeskStore;
}

/** A file chooser that looks like a button: nothing else opens the camera in every browser. */
function Choose({ label, byCamera, more = false, material, store }: ChooseProps) {
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    store.add(material.code, Array.prototype.slice.call(target.files) as File[], byCamera);
    target.value = '';
  };
  return (
    <label className={`choose ${byCamera ? 'camera' : ''} ${more ? 'more' : ''}`}>
      {label}
      <input
        type="file"
        aria-label={`${label}：${material.name}`}
        onChange={take}
        {...(byCamera
          ? { accept: 'image/*', capture: 'environment' as const }
          : { accept: 'image/*,application/pdf,.pdf,.ofd', multiple: true })}
      />
    </label>
  );
}

function PageRow({ page, number, store }: { page: Page; number: number; store: DeskStore }) {
  const { preview, state, share } = page;
  return (
    <li className={`page ${state}`}>
      {preview !== null && <img src={preview} alt={`第 ${number} 页`} />}
      <div>
        <span>第 {number} 页</span>
        <span className="how" role={state === 'stuck' || state === 'rejected' ? 'alert' : undefined}>
          {pageInWords(page)}
        </span>
        {state === 'sending' && <progress aria-label={`第 ${number} 页`} max={1} value={share} />}
      </div>
      {state !== 'sending' && (
        <button type="button" aria-label={`删掉第 ${number} 页`} onClick={() => void store.remove(page)}>
          删掉
        </button>
      )}
    </li>
  );
}

/** One material: its name, a camera, and the pages that were taken of it in their order. */
export function MaterialCard({ material, pages, store }: Props) {
  const { name, maxFiles, fileCount, sent } = material;
  // What others sent was counted when the phone joined; what it sent itself is counted as it stands now.
  const others = fileCount - sent.filter(({ state }) => state !== 'rejected').length;
  const count = others + pages.filter(({ state }) => state !== 'rejected').length;
  return (
    <li className="material">
      <h2>{name}</h2>
      {others > 0 && <p className="quiet">窗口已有 {others} 页</p>}
      {pages.length > 0 && (
        <ol>
          {pages.map((page, index) => (
            <PageRow key={page.key} page={page} number={others + index + 1} store={store} />
          ))}
        </ol>
      )}
      {count < maxFiles ? (
        <div className="choices">
          <Choose
            label={pages.length > 0 ? '再拍一页' : '拍照'}
            byCamera
            more={pages.length > 0}
            material={material}
            store={store}
          />
          <Choose label="选照片或文件" byCamera={false} material={material} store={store} />
        </div>
      ) : (
        <p className="quiet">这一项最多 {maxFiles} 页，已经够了。</p>
      )}
    </li>
  );
}
