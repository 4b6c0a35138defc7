/** The frame of the last paper: the dialog needs it until the next one. */
let frame: HTMLIFrameElement | null = null;

function dropLast(): void {
  if (frame === null) return;
  URL.revokeObjectURL(frame.src);
  frame.remove();
  frame = null;
}

/** Shows a PDF to the browser's print dialog without leaving the page; a browser that cannot gets it in a tab. */
export function openPrintDialog(file: Blob): void {
  dropLast();
  const made = document.createElement('iframe');
  // Out of sight, but drawn: a browser loads no PDF into a frame that is not displayed.
  made.style.cssText = 'position:fixed;inset-inline-start:-10px;width:1px;height:1px;border:0';
  made.tabIndex = -1;
  made.ariaHidden = 'true';
  made.title = '要打印的纸';
  made.addEventListener('load', () => {
    try {
      made.contentWindow!.focus();
      made.contentWindow!.print();
    } catch {
      window.open(made.src, '_blank');
    }
  });
  made.src = URL.createObjectURL(file);
  document.body.append(made);
  frame = made;
}
