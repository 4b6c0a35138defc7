/** Headers, as name, value, name, value …: what node writes fastest. */
export type Head = readonly string[];
