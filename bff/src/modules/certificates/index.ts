export { findCertificateOrigin } from './certificate-origin';
export type { CertificateRow } from './certificate-model';
export type { CertificateParts } from './certificate-parts';
export { CertificateRecords } from './certificate-repository';
export { drawUp, giveUp, issue } from './commands/make-certificate';
export { keptCertificates } from './queries/kept-certificates';
export { openOwnCertificate } from './queries/find-certificate';
export { certificateRoutes } from './routes';
