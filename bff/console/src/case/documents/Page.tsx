import { useEffect, useRef, useState } from 'react';
import { FailureNote } from '../../look/FailureNote';
import type { Sheets } from './sheets';
import type { View } from './viewer-model';

interface Props {
  sheets: Sheets;
  view: View;
  /** Of the viewer, CSS pixels. */
  width: number;
  label: string;
}

/** Each drawing gets a canvas of its own: two at once on one canvas would mix. */
export function Page({ sheets, view, width, label }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<unknown>(null);
  const { page, rotation, zoom } = view;

  useEffect(() => {
    let wanted = true;
    const canvas = document.createElement('canvas');
    canvas.role = 'img';
    canvas.ariaLabel = label;
    sheets.draw(canvas, page, rotation, Math.max(100, width) * zoom).then(
      () => {
        if (!wanted) return;
        setError(null);
        holder.current?.replaceChildren(canvas);
      },
      (thrown: unknown) => wanted && setError(thrown),
    );
    return () => {
      wanted = false;
    };
  }, [sheets, page, rotation, zoom, width, label]);

  return (
    <>
      {error !== null && <FailureNote error={error} />}
      <div ref={holder} className="sheet" />
    </>
  );
}
