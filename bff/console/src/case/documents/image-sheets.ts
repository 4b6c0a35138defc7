import { prepareCanvas } from './prepare-canvas';
import type { Sheets } from './sheets';

export async function openImage(blob: Blob): Promise<Sheets> {
  const picture = await createImageBitmap(blob);
  return {
    pageCount: 1,
    draw: async (canvas, _page, rotation, width) => {
      const lying = rotation % 180 !== 0;
      const size = {
        width: lying ? picture.height : picture.width,
        height: lying ? picture.width : picture.height,
      };
      const scale = prepareCanvas(canvas, size, width);
      const context = canvas.getContext('2d')!;
      context.translate(canvas.width / 2, canvas.height / 2);
      context.rotate((rotation * Math.PI) / 180);
      context.scale(scale, scale);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, -picture.width / 2, -picture.height / 2);
    },
    close: () => picture.close(),
  };
}
