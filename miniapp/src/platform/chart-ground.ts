/** Where a chart is drawn: a canvas of this size, in points, with what the drawing library cannot find by itself. */
export interface ChartGround {
  context: CanvasRenderingContext2D;
  width: number;
  height: number;
  pixelRatio: number;
  /** Where there is no document: to measure letters, and to draw the next frame. */
  beside?: object;
}

/** Draws, and says how to take it away again. */
export type DrawChart = (ground: ChartGround) => () => void;

export interface ChartPlaceProps {
  id: string;
  /** What the picture shows, for whoever does not see it. */
  label: string;
  height: number;
  draw: DrawChart;
}
