import { Axis, Canvas, Chart, Interval, jsx, Line } from '@antv/f2';
import type { ChartGround, DrawChart } from '@/platform/chart-ground';
import { chartColours } from './chart-colours';

/** One bar's part, or one point of a line; sums in yuan, only to be drawn. */
export interface Mark {
  at: string;
  yuan: number;
  kind: string;
}

interface Look {
  /** Larger letters at the axes. */
  elder: boolean;
  /** How a place on the lower axis is called. */
  label: (at: string) => string;
}

/** Its own types take no part that wants something. */
const part = (kind: unknown, props: object, ...children: unknown[]) => jsx(kind as never, props, ...children);

const shortYuan = (yuan: number): string =>
  Math.abs(yuan) >= 10_000 ? `${Math.round(yuan / 1000) / 10}万` : String(Math.round(yuan));

function axes({ elder, label: nameOf }: Look) {
  const label = { fill: chartColours.ink, fontSize: elder ? 16 : 12 };
  const grid = { stroke: chartColours.line };
  return [
    part(Axis, { field: 'at', tickCount: elder ? 3 : 5, formatter: nameOf, style: { label } }),
    part(Axis, { field: 'yuan', tickCount: 4, formatter: shortYuan, style: { label, grid } }),
  ];
}

/** A picture stands still: nothing moves while somebody reads it. */
function drawOn({ beside, ...ground }: ChartGround, chart: unknown): () => void {
  const canvas = new Canvas({ ...ground, ...beside, animate: false, children: chart } as object);
  void canvas.render();
  return () => canvas.destroy();
}

/** What was left over time. */
export function lineOf(data: readonly Mark[], look: Look): DrawChart {
  const line = part(Line, { x: 'at', y: 'yuan', color: chartColours.balance, size: 2 });
  return (ground) => drawOn(ground, part(Chart, { data: [...data] }, ...axes(look), line));
}

/** What came and went, one kind on the other; what left hangs below the line. */
export function barsOf(data: readonly Mark[], colours: readonly string[], look: Look): DrawChart {
  const color = { field: 'kind', range: [...colours] };
  const bars = part(Interval, { x: 'at', y: 'yuan', color, adjust: 'stack' });
  return (ground) => drawOn(ground, part(Chart, { data: [...data] }, ...axes(look), bars));
}
