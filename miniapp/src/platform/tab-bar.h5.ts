/** Taro's tabs are links to "javascript:;", which the content security policy would report at every touch. */
const stayHere = (event: Event) => event.preventDefault();

/** Taro's tab bar on H5 is its own element: it is told what it is, and how large the letters are. */
export function fitTabBar(elder: boolean): void {
  document.documentElement.classList.toggle('letters-large', elder);
  const bar = document.querySelector('taro-tabbar');
  bar?.setAttribute('role', 'navigation');
  bar?.setAttribute('aria-label', '主菜单');
  bar?.addEventListener('click', stayHere);
}
