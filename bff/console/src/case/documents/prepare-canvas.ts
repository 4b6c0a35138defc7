/** Larger canvases are refused by browsers or eat the clerk's memory. */
const mostPixels = 24_000_000;

/** Sets the canvas's size; answers by how much to scale what is `size` large. */
export function prepareCanvas(
  canvas: HTMLCanvasElement,
  size: { width: number; height: number },
  width: number,
): number {
  const height = (size.height / size.width) * width;
  const sharpness = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return canvas.width / size.width;
}
