/** WeChat opens only pages of domains that the centre owns; a source elsewhere is copied instead. */
export const opensLinks = false;

export function openLink(_address: string): void {
  throw new Error('the mini-program opens no links');
}
