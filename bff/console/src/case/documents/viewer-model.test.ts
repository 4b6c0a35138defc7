import { changeView, firstView, viewCommandOf } from './viewer-model';

describe('looking at a document', () => {
  it('zooms by steps and stops at both ends', () => {
    expect(changeView(firstView, 'in', 1).zoom).toBe(1.25);
    expect(changeView({ ...firstView, zoom: 4 }, 'in', 1).zoom).toBe(4);
    expect(changeView({ ...firstView, zoom: 0.5 }, 'out', 1).zoom).toBe(0.5);
    expect(changeView({ ...firstView, zoom: 3 }, 'fit', 1).zoom).toBe(1);
  });

  it('turns a full round either way', () => {
    expect(changeView(firstView, 'left', 1).rotation).toBe(270);
    expect(changeView({ ...firstView, rotation: 270 }, 'right', 1).rotation).toBe(0);
  });

  it('stays within the pages', () => {
    expect(changeView(firstView, 'previous', 3).page).toBe(1);
    expect(changeView(firstView, 'next', 3).page).toBe(2);
    expect(changeView({ ...firstView, page: 3 }, 'next', 3).page).toBe(3);
  });

  it('keeps zoom and rotation while paging', () => {
    const view = { page: 1, zoom: 2, rotation: 90 } as const;
    expect(changeView(view, 'next', 2)).toEqual({ page: 2, zoom: 2, rotation: 90 });
  });

  it('knows its keys and leaves the others alone', () => {
    expect(viewCommandOf(']')).toBe('next');
    expect(viewCommandOf('x')).toBeNull();
  });
});
