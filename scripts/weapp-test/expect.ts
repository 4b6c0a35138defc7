export function truth(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}
