/**
 * What a call gives within its own time, else null: a department that fails or is slow is simply not known.
 * The call itself goes on; reading twice does no harm.
 */
export async function withinDeadline<T>(call: () => Promise<T>, deadlineMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), deadlineMs);
  });
  try {
    return await Promise.race([call(), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
