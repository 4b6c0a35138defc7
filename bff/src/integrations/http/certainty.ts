import { isBrokenCircuitError } from 'cockatiel';
import { OutsideError, type OutsideSystem } from '../../platform/outside';

/** How the far side failed, by code and status; never its words, which may quote what was sent. */
export class FarSideFailure extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
  ) {
    super(code);
    this.name = 'FarSideFailure';
  }
}

/** No connection came about, so nothing can have been done. */
const NEVER_ARRIVED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** By contract, these say that the far side did not begin. */
const DID_NOT_BEGIN = new Set([429, 503]);

/** Sorts a failed call: certainly not done, or possibly done. In doubt, possibly. */
export function toOutsideError(system: OutsideSystem, operation: string, error: unknown): OutsideError {
  if (error instanceof OutsideError) return error;
  return new OutsideError(system, didNothing(error) ? 'unavailable' : 'unknown', operation, { cause: error });
}

function didNothing(error: unknown): boolean {
  if (isBrokenCircuitError(error)) return true;
  if (error instanceof FarSideFailure) return DID_NOT_BEGIN.has(error.status);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return NEVER_ARRIVED.has(code);
}
