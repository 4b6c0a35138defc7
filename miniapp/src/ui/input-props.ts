export type Keyboard = 'text' | 'number' | 'amount' | 'id-number' | 'phone';

export interface TextInputProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  keyboard?: Keyboard;
  maxLength?: number;
  placeholder?: string;
  /** There is a message for it at `error-<id>`. */
  wrong?: boolean;
  /** Browser's word for what it is, so that it can fill it in. */
  autoComplete?: string;
  multiline?: boolean;
  /** Room for more than a few lines. */
  tall?: boolean;
}
