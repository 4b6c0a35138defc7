/**
 * How Node runs the BFF, here and in production (README, "How a centre puts it into service").
 *
 * Left alone, V8 lets its heap grow to several times what is in use before it cleans up: after 20,000 requests a web
 * process of 45 MB of living objects held 240 MB. A growth of six tenths at a time keeps it near what it needs. The
 * young generation is 3 MB, because the bytes of an upload hang on small objects in it: cleaned up often and cheaply,
 * they do not wait for a full collection, which took a third of the speed of an upload. Node 22 and 24 know both
 * flags.
 */
export const NODE_FLAGS = [
  '--enable-source-maps',
  '--max-semi-space-size=3',
  '--heap-growing-percent=60',
] as const;
