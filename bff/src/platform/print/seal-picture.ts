/** Points across; 40 mm, as the seals of offices are. */
export const sealSize = (40 * 72) / 25.4;

const middle = sealSize / 2;
const rim = middle - 2;
const red = '0.78 0.09 0.09';

type Point = readonly [x: number, y: number];

/** What a font knows of the outline of one character. */
interface Glyph {
  advanceWidth: number;
  path: { commands: { command: string; args: number[] }[] };
}

export interface OutlineFont {
  unitsPerEm: number;
  layout(text: string): { glyphs: Glyph[] };
}

const n = (value: number) => value.toFixed(2);
const p = ([x, y]: Point) => `${n(x)} ${n(y)}`;

/** A point so far from the middle, by the hand of a clock: 0 is above, a quarter is right. */
function onRing(radius: number, turn: number): Point {
  const angle = 2 * Math.PI * turn;
  return [middle + radius * Math.sin(angle), middle + radius * Math.cos(angle)];
}

/** A circle out of four curves (0.5523 of the radius is the usual handle). */
function circle(radius: number): string {
  const handle = radius * 0.5523;
  const [low, high] = [middle - radius, middle + radius];
  const curve = (a: Point, b: Point, to: Point) => `${p(a)} ${p(b)} ${p(to)} c`;
  return [
    `${p([high, middle])} m`,
    curve([high, middle + handle], [middle + handle, high], [middle, high]),
    curve([middle - handle, high], [low, middle + handle], [low, middle]),
    curve([low, middle - handle], [middle - handle, low], [middle, low]),
    curve([middle + handle, low], [high, middle - handle], [high, middle]),
    'S',
  ].join('\n');
}

function star(radius: number): string {
  const corners = Array.from({ length: 10 }, (_, index) =>
    onRing(index % 2 === 0 ? radius : radius * 0.382, index / 10),
  );
  return `${corners.map((corner, index) => `${p(corner)} ${index === 0 ? 'm' : 'l'}`).join('\n')}\nf`;
}

/** The outline of a character as curves: the picture needs no font of its own. */
function outline({ path }: Glyph): string {
  let at: Point = [0, 0];
  const lines = path.commands.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const from = at;
    if (command === 'closePath') return 'h';
    at = command === 'bezierCurveTo' ? [e, f] : command === 'quadraticCurveTo' ? [c, d] : [a, b];
    if (command === 'moveTo') return `${p(at)} m`;
    if (command === 'lineTo') return `${p(at)} l`;
    if (command === 'bezierCurveTo') return `${p([a, b])} ${p([c, d])} ${p(at)} c`;
    const near = ([x, y]: Point): Point => [x + (2 / 3) * (a - x), y + (2 / 3) * (b - y)];
    return `${p(near(from))} ${p(near(at))} ${p(at)} c`;
  });
  return `${lines.join('\n')}\nf`;
}

/** One character, turned and set so that its foot stands at a point. */
function set(font: OutlineFont, glyph: Glyph, size: number, turn: number, at: Point): string {
  const scale = size / font.unitsPerEm;
  const angle = -2 * Math.PI * turn;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const half = glyph.advanceWidth / 2;
  const [x, y]: Point = [at[0] - half * cos, at[1] - half * sin];
  const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(5)).join(' ');
  return `q ${matrix} ${p([x, y])} cm\n${outline(glyph)}\nQ`;
}

/** Round the ring, from the lower left over the top to the lower right. */
function arched(font: OutlineFont, text: string): string {
  const { glyphs } = font.layout(text);
  const size = Math.min(12, (1.5 * Math.PI * rim * 0.72) / glyphs.length);
  const step = Math.min(0.075, 0.72 / glyphs.length);
  const first = -(step * (glyphs.length - 1)) / 2;
  return glyphs
    .map((glyph, index) => {
      const turn = first + index * step;
      return set(font, glyph, size, turn, onRing(rim - size - 1, turn));
    })
    .join('\n');
}

/** Straight, under the star. */
function straight(font: OutlineFont, text: string): string {
  const { glyphs } = font.layout(text);
  const size = 9;
  return glyphs
    .map((glyph, index) =>
      set(font, glyph, size, 0, [middle + (index - (glyphs.length - 1) / 2) * size, middle - rim * 0.62]),
    )
    .join('\n');
}

/** A round seal (公章) as drawing operators: ring, star, whose it is, and what must be said of it. */
export function sealPicture(
  font: OutlineFont,
  { owner, note }: { owner: string; note: string | null },
): string {
  return [
    `${red} RG ${red} rg 2.4 w`,
    circle(rim),
    star(rim * 0.3),
    arched(font, owner),
    note === null ? '' : straight(font, note),
  ].join('\n');
}
