export interface Part {
  /** From 1. */
  number: number;
  start: number;
  /** Exclusive. */
  end: number;
}

/** The parts that the server has not got yet, in order. */
export function partsToSend(sizeBytes: number, partBytes: number, received: readonly number[]): Part[] {
  const have = new Set(received);
  const count = Math.max(1, Math.ceil(sizeBytes / partBytes));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    start: index * partBytes,
    end: Math.min(sizeBytes, (index + 1) * partBytes),
  })).filter((part) => !have.has(part.number));
}

/** 0–100 of the file that has arrived. */
export function percentArrived(partCount: number, received: readonly number[]): number {
  return partCount === 0 ? 0 : Math.min(100, (new Set(received).size / partCount) * 100);
}
