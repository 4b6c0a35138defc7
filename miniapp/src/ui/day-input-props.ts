export interface DayInputProps {
  id: string;
  /** YYYY-MM-DD or empty. */
  value: string;
  onChange: (day: string) => void;
  onLeave?: () => void;
  notAfter?: string;
  wrong?: boolean;
}
