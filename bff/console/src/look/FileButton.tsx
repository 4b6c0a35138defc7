import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';

interface Props extends Pick<ButtonProps, 'type' | 'loading' | 'aria-label' | 'children'> {
  /** What the chooser is called for a screen reader. */
  chooses: string;
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}

/** Scans and photos, as a person brings them. */
export const scans = { accept: 'image/*,.pdf,.ofd', multiple: true };

/** A button that opens the chooser of files; the same file may be chosen again. */
export function FileButton({ chooses, accept, multiple = false, onFiles, ...button }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        accept={accept}
        hidden
        aria-label={chooses}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button {...button} onClick={() => chooser.current?.click()} />
    </>
  );
}
