import { create } from 'fontkit';
import type { PrintFont } from './sheet';

/** In the collection of Noto Sans CJK. */
const simplifiedFace = 'NotoSansCJKsc-Regular';

/** Of a part of a font with outlines of Adobe's kind (CFF), what is not in the library's types. */
interface CffSubset {
  readonly cff: { readonly stream: { pos: number; readBuffer(length: number): Uint8Array } };
  subsetSubrs(
    all: readonly { offset: number; length: number }[],
    used: Readonly<Record<number, boolean>>,
  ): Uint8Array[];
}

/** `return`, in place of a subroutine that is not called. */
const uncalled = new Uint8Array([11]);

/** The face for papers out of a collection, without what papers do not need of it. */
export function openFont(collection: Buffer): PrintFont {
  const font = create(collection, simplifiedFace) as PrintFont;
  return withoutComposing(withoutUncalled(font));
}

/**
 * For every paper the library makes an array of its own in place of each of 30,000 subroutines that the paper does not
 * need, which takes half the time of a paper; here one stands for all.
 */
function withoutUncalled(font: PrintFont): PrintFont {
  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = createSubset() as ReturnType<typeof createSubset> & CffSubset;
    const { stream } = subset.cff;
    subset.subsetSubrs = (all, used) =>
      all.map(({ offset, length }, index) => {
        if (used[index] !== true) return uncalled;
        stream.pos = offset;
        return stream.readBuffer(length);
      });
    return subset;
  };
  return font;
}

/**
 * Composed letters (OpenType `ccmp`) are of Korean and of accents apart from their letter, which no paper has. To look
 * for them costs ten times what it costs to set the words.
 */
function withoutComposing(font: PrintFont): PrintFont {
  const layout = font.layout.bind(font);
  font.layout = (text) => layout(text, { ccmp: false } as never);
  return font;
}
