/** A page's content is drawn after the page (PageContent.h5.tsx): of an answer, what nobody has read yet counts too. */
export const drawnLater = { notifyOnChangeProps: 'all' } as const;
