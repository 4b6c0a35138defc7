export interface View {
  /** From 1. */
  page: number;
  /** 1 is the width of the viewer. */
  zoom: number;
  /** Degrees clockwise. */
  rotation: 0 | 90 | 180 | 270;
}

export type ViewCommand = 'in' | 'out' | 'fit' | 'left' | 'right' | 'next' | 'previous';

export const firstView: View = { page: 1, zoom: 1, rotation: 0 };
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

const turn = (rotation: View['rotation'], by: number) => ((rotation + by + 360) % 360) as View['rotation'];

/** The view after a command; at an end it stays as it is. */
export function changeView(view: View, command: ViewCommand, pageCount: number): View {
  switch (command) {
    case 'in':
      return { ...view, zoom: zooms.find((zoom) => zoom > view.zoom) ?? view.zoom };
    case 'out':
      return { ...view, zoom: zooms.findLast((zoom) => zoom < view.zoom) ?? view.zoom };
    case 'fit':
      return { ...view, zoom: 1 };
    case 'left':
      return { ...view, rotation: turn(view.rotation, -90) };
    case 'right':
      return { ...view, rotation: turn(view.rotation, 90) };
    case 'next':
      return { ...view, page: Math.min(pageCount, view.page + 1) };
    case 'previous':
      return { ...view, page: Math.max(1, view.page - 1) };
  }
}

const commandOfKey: Record<string, ViewCommand> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  r: 'right',
  ']': 'next',
  '[': 'previous',
};

export function viewCommandOf(key: string): ViewCommand | null {
  return commandOfKey[key] ?? null;
}
