import type { ChosenFile, FileOrigin } from './files-types';

const accepted = {
  camera: 'image/*',
  album: 'image/jpeg,image/png,image/heic,.heic,image/webp,image/avif',
  file: 'image/jpeg,image/png,image/heic,.heic,image/webp,image/avif,application/pdf,.pdf,.ofd',
} as const;

function chosen(file: File): ChosenFile {
  return {
    name: file.name,
    sizeBytes: file.size,
    read: (start, end) => file.slice(start, end).arrayBuffer(),
  };
}

/** Empty when the person changed their mind. */
export function chooseFiles(origin: FileOrigin, count: number): Promise<ChosenFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accepted[origin];
    input.multiple = count > 1 && origin !== 'camera';
    if (origin === 'camera') input.setAttribute('capture', 'environment');
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, count).map(chosen)));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
