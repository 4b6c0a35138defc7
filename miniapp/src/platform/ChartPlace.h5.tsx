import { useEffect, useRef } from 'react';
import type { ChartPlaceProps } from './chart-ground';

/** A canvas as wide as the card it is in. */
export function ChartPlace({ id, label, height, draw }: ChartPlaceProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (canvas.current === null || !context) return;
    const { clientWidth: width } = canvas.current;
    return draw({ context, width, height, pixelRatio: window.devicePixelRatio });
  }, [draw, height]);
  return (
    <canvas
      ref={canvas}
      id={id}
      role="img"
      aria-label={label}
      style={{ width: '100%', height: `${height}px` }}
    />
  );
}
