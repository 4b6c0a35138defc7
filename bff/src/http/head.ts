/** The headers that every answer of a request carries, as name, value, name, value …: what node writes fastest. */
export type Head = readonly string[];
