/**
 * How Node runs the BFF, here and in production (README, "Putting it into service").
 *
 * Left alone, V8 lets its heap grow to several times what is in use before it cleans up: after 20,000 requests a web
 * process of 45 MB of living objects held 240 MB. A growth of six tenths at a time keeps a web process near what it
 * needs. Its young generation is 3 MB, because the bytes of an upload hang on small objects in it: cleaned up often and
 * cheaply, they do not wait for a full collection; with less room for either an upload loses a third of its speed. A
 * worker takes no uploads and does little at once: it gets the least of both. The two quick compilers between the
 * interpreter and the last one make code that is soon made anew, at some 8 MB each: left out.
 *
 * Errors name functions and lines of the bundle; the maps beside it lead to the source. Read while it runs
 * (`--enable-source-maps`), they take 15 MB of each process for a few errors a day. Node 22 and 24 know all flags.
 */
export const nodeFlags = {
  web: ['--max-semi-space-size=3', '--heap-growing-percent=60', '--no-maglev', '--no-sparkplug'],
  worker: ['--max-semi-space-size=1', '--heap-growing-percent=20', '--no-maglev', '--no-sparkplug'],
} as const;

/** One heap of C's instead of one for each thread (glibc), each with gaps of its own: 20 MB of a busy web process. */
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1' } as const;
