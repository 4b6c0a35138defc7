import { journeys } from '../walks/journeys/journeys';
import { tour } from './album';

describe('the tour of the screenshots', () => {
  it.each(tour)('goes by a walk that is there: %s', (name) => {
    expect(Object.keys(journeys)).toContain(name);
  });
});
