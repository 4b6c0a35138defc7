/** WeChat shows its own picture until the first page is there. */
export function leaveFirstLook(): void {}
