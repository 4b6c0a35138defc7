/** WeChat draws the tab bar and follows the letter size set in WeChat. */
export function fitTabBar(_elder: boolean): void {}
