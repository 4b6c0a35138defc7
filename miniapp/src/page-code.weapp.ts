/** WeChat brings a page's code itself (preloadRule), and says so when it cannot. */
export function bringPageCode(): void {}
