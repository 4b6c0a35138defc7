import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The schemas of one OpenAPI document: whether values keep to them, and where its references lead. */
export class DocumentSchemas {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, formats: { binary: true } });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: object) {
    addFormats.default(this.ajv);
    this.ajv.addSchema(document, 'contract');
  }

  /** Every way in which a value departs from a schema that stands in the document. */
  departures(schema: object, value: unknown): string[] {
    const validate = this.compile(schema);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  }

  compile(schema: object): ValidateFunction {
    // References inside the document, made to lead there from a schema compiled on its own.
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const known = this.compiled.get(text) ?? this.ajv.compile(JSON.parse(text) as object);
    this.compiled.set(text, known);
    return known;
  }

  /** What stands where a reference such as `#/components/schemas/problem` leads. */
  find<T>(reference: string): T {
    return reference
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], this.document) as T;
  }
}
