/** A page is drawn in one go: what changes in an answer matters to whoever has read it. */
export const drawnLater = {};
