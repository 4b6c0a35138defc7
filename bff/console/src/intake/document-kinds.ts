import { identityDocumentKinds, identityDocumentWords } from '@gjj/shared-types';

/** For a list to choose from. */
export const documentKinds = identityDocumentKinds.map((kind) => ({
  value: kind,
  label: identityDocumentWords[kind],
}));
