import type { Origins } from './origins';
import { isRecord } from './resolve-sources';

/**
 * The short ways of writing an item, written out: a parameter's `values` become one entry each, and an amount,
 * a frequency, a time limit or a flow that has one version becomes a list of one.
 */
export function normaliseItem(item: unknown, origins: Origins): unknown {
  if (!isRecord(item)) return item;
  const versioned = ['decisionLimit', 'flow'].filter((key) => item[key] !== undefined);
  const written = {
    ...item,
    ...Object.fromEntries(versioned.map((key) => [key, asList(item[key])])),
    ...(isRecord(item['rules']) && { rules: normaliseRules(item['rules'], origins) }),
  };
  return origins.carry(written, item);
}

/** The same of one version of the loan rules: a parameter's `values` become one entry each. */
export function normaliseLoan(loan: unknown, origins: Origins): unknown {
  if (!isRecord(loan) || loan['parameters'] === undefined) return loan;
  return origins.carry({ ...loan, parameters: writeOut(loan['parameters'], origins) }, loan);
}

function normaliseRules(written: Record<string, unknown>, origins: Origins): Record<string, unknown> {
  const { parameters, amount, frequency, ...rest } = written;
  const rules = {
    ...rest,
    ...(parameters !== undefined && { parameters: writeOut(parameters, origins) }),
    ...(amount !== undefined && { amount: asList(amount) }),
    ...(frequency !== undefined && { frequency: asList(frequency) }),
  };
  return origins.carry(rules, written);
}

function asList(value: unknown): unknown {
  if (value === null) return [];
  return isRecord(value) ? [value] : value;
}

function writeOut(parameters: unknown, origins: Origins): unknown {
  if (!Array.isArray(parameters)) return parameters;
  const written = parameters.flatMap((parameter: unknown) => {
    if (!isRecord(parameter) || !Array.isArray(parameter['values'])) return [parameter];
    const { values, ...shared } = parameter;
    return (values as unknown[]).map((version) =>
      isRecord(version) ? origins.carry({ ...shared, ...version }, version) : version,
    );
  });
  return origins.carry(written, parameters);
}
