/** Address of the BFF, fixed at build time; empty on H5, which speaks to its own origin. */
declare const GJJ_API_BASE: string;

declare module '*.css';
