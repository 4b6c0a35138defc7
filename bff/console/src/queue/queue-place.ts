/** Where in the queue this tab last was, so that "back" finds the same filters and the same row. */
let search = '';
let selectedId: string | null = null;

export const queuePlace = {
  address: (): string => `/queue${search}`,
  rememberSearch: (next: string): void => {
    search = next;
  },
  selectedId: (): string | null => selectedId,
  rememberSelected: (id: string | null): void => {
    selectedId = id;
  },
};
