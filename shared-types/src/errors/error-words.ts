export interface ErrorWords {
  status: number;
  /** What happened, what it means, what to do: shown to the person as it stands, `{name}` filled from the error's extra. */
  detail: string;
}
