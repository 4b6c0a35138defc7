export const BENCH_PATH = '/api/v1/bench-session';

const text = 'x'.repeat(960);

/** 1 KB as JSON. */
export const answerOf = (holderId: string) => ({ holderId, text });
