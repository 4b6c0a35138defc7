/** The order of the test files: what lasts minutes begins first, so that no worker is left alone with it at the end. */
import { statSync } from 'node:fs';

/** Longest first; then by size, which a fresh clone knows. */
const LONG = [/faults\/kill-nine/, /faults\//, /documents\.checking/, /journeys\//, /documents\./];

const rankOf = ({ path }) => {
  const rank = LONG.findIndex((pattern) => pattern.test(path));
  return rank === -1 ? LONG.length : rank;
};

export default class LongestFirst {
  sort(tests) {
    const sizes = new Map(tests.map((test) => [test, statSync(test.path).size]));
    return tests.toSorted((one, other) => rankOf(one) - rankOf(other) || sizes.get(other) - sizes.get(one));
  }

  /** `--shard` and `--onlyFailures` are not used; jest asks all the same. */
  shard(tests) {
    return tests;
  }

  allFailedTests() {
    return [];
  }

  cacheResults() {}
}
