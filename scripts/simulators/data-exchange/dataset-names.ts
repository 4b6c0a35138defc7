export const DATASET_NAMES = [
  'identity',
  'marriage',
  'kin',
  'property',
  'lease',
  'purchase',
  'pension',
  'deposits-elsewhere',
  'household',
  'children',
  'talent',
  'education',
  'veteran',
  'assistance',
  'rent-invoice',
  'mortgage',
  'medical',
  'labour-appraisal',
  'home-invoice',
] as const;

export type DatasetName = (typeof DATASET_NAMES)[number];
