import { Canvas } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { ChartGround, ChartPlaceProps } from './chart-ground';

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D;
  requestAnimationFrame(next: () => void): number;
  cancelAnimationFrame(id: number): void;
}

/** null: the phone's WeChat has no such canvas; the table says the same. */
function findGround(id: string, height: number): Promise<ChartGround | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: { node?: CanvasNode; width?: number }[]) => {
        const { node, width = 0 } = found ?? {};
        resolve(node === undefined || width === 0 ? null : groundOf(node, width, height));
      });
  });
}

function groundOf(node: CanvasNode, width: number, height: number): ChartGround {
  const { pixelRatio } = Taro.getWindowInfo();
  node.width = width * pixelRatio;
  node.height = height * pixelRatio;
  const beside = {
    offscreenCanvas: Taro.createOffscreenCanvas({ type: '2d' }),
    requestAnimationFrame: (next: () => void) => node.requestAnimationFrame(next),
    cancelAnimationFrame: (id: number) => node.cancelAnimationFrame(id),
    isTouchEvent: ({ type }: { type: string }) => type.startsWith('touch'),
    isMouseEvent: ({ type }: { type: string }) => type.startsWith('mouse'),
  };
  return { context: node.getContext('2d'), width, height, pixelRatio, beside };
}

/** WeChat's canvas; it can be asked for once the page is ready. */
export function ChartPlace({ id, label, height, draw }: ChartPlaceProps) {
  const [ready, setReady] = useState(false);
  useReady(() => setReady(true));
  useEffect(() => {
    let takeAway: (() => void) | undefined;
    let gone = false;
    // A WeChat that cannot draw it shows the numbers beneath alone.
    const drawThere = async () => {
      const ground = await findGround(id, height);
      if (ground !== null && !gone) takeAway = draw(ground);
    };
    void drawThere().catch(() => {});
    return () => {
      gone = true;
      takeAway?.();
    };
  }, [draw, height, id, ready]);
  return (
    <div role="img" aria-label={label}>
      <Canvas type="2d" id={id} style={{ width: '100%', height: `${height}px` }} />
    </div>
  );
}
