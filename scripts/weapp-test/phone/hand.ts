/** What lies between the person and the phone, apart from the page itself. */
export class Hand {
  /** The photo that the camera or the album will give; null: changes their mind. */
  photo: string | null = null;
  clipboard = '';
  readonly toasts: string[] = [];
  /** Numbers on the tabs, by the tab's place. */
  readonly badges = new Map<number, string>();
  /** Pictures that were opened on the whole screen. */
  readonly looksAt: string[] = [];
  /** Files that were handed to a chat: their names there, and where they lie. */
  readonly handsOver: { readonly fileName: string; readonly filePath: string }[] = [];
}
