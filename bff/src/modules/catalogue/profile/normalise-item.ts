import type { Origins } from './origins';
import { isRecord } from './resolve-sources';

/**
 * The short ways of writing an item, written out: a parameter's `values` become one entry each, and an amount or
 * a frequency that has one version becomes a list of one.
 */
export function normaliseItem(item: unknown, origins: Origins): unknown {
  if (!isRecord(item) || !isRecord(item['rules'])) return item;
  const { parameters, amount, frequency, ...rest } = item['rules'];
  const rules = {
    ...rest,
    ...(parameters !== undefined && { parameters: writeOut(parameters, origins) }),
    ...(amount !== undefined && { amount: asList(amount) }),
    ...(frequency !== undefined && { frequency: asList(frequency) }),
  };
  return origins.carry({ ...item, rules: origins.carry(rules, item['rules']) }, item);
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
