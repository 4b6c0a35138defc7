import type { DocumentView } from '@gjj/shared-types';
import { Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { FailureNote } from '../../look/FailureNote';
import { ScrollRegion } from '../../look/ScrollRegion';
import { plainKey } from '../../shell/plain-key';
import { Page } from './Page';
import { useSheets, type ContentOf } from './use-sheets';
import { changeView, firstView, viewCommandOf, type ViewCommand } from './viewer-model';
import { ViewerTools } from './ViewerTools';

const marginOfSheet = 16;

function useWidth() {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}

interface ViewerProps {
  file: Pick<DocumentView, 'documentId' | 'pageCount'>;
  name: string;
  caption: string;
  content?: ContentOf;
}

/** One uploaded file: zoom, turn, page; by mouse and by keys. */
export function DocumentViewer({ file, name, caption, content = 'readStaffDocument' }: ViewerProps) {
  const opening = useSheets(content, file.documentId);
  const [view, setView] = useState(firstView);
  const { box, width } = useWidth();
  const pageCount = opening.state === 'open' ? opening.sheets.pageCount : (file.pageCount ?? 1);
  const command = (wanted: ViewCommand) => setView((now) => changeView(now, wanted, pageCount));

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wanted = viewCommandOf(plainKey(event) ?? '');
      if (wanted !== null) setView((now) => changeView(now, wanted, pageCount));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [pageCount]);

  return (
    <div className="viewer">
      <ViewerTools caption={caption} view={view} pageCount={pageCount} onCommand={command} />
      <ScrollRegion className="viewer-sheet" ref={box} label={`材料内容：${name}`}>
        {opening.state === 'opening' && (
          <>
            <output className="quiet">正在打开材料…</output>
            <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
          </>
        )}
        {opening.state === 'failed' && <FailureNote error={opening.error} onRetry={opening.again} />}
        {opening.state === 'open' && width > 0 && (
          <Page
            sheets={opening.sheets}
            view={view}
            width={width - marginOfSheet}
            label={`${name}，第 ${view.page} 页`}
          />
        )}
      </ScrollRegion>
    </div>
  );
}
