import { Button } from 'antd';

interface Props {
  label: string;
  words: readonly string[];
  onTake: (words: string) => void;
}

export function Suggestions({ label, words, onTake }: Props) {
  if (words.length === 0) return null;
  return (
    <fieldset className="suggestions" aria-label={label}>
      {words.map((sentence) => (
        <Button key={sentence} size="small" onClick={() => onTake(sentence)}>
          {sentence}
        </Button>
      ))}
    </fieldset>
  );
}
