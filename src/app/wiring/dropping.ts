import { opening } from '../opening/lateOpening';

/** What takes what is pasted itself. */
const FIELDS = 'input, textarea, [contenteditable]';

/** Files dropped anywhere on the page and what is pasted outside of fields are opened; while a file hangs over the page it says so. */
export function startDropping(): () => void {
  const { dataset } = document.documentElement;
  const rest = () => {
    delete dataset.dropping;
  };
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // else the browser would leave the page for the file
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    dataset.dropping = '';
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) rest();
  };
  const onDrop = (event: DragEvent) => {
    rest();
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    opening(({ openFile }) => openFile(file));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file) opening(({ openFile }) => openFile(file));
    else if (text.trim() !== '') opening(({ openPasted }) => openPasted(text));
  };
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('dragenter', onDrag, { signal });
  window.addEventListener('dragover', onDrag, { signal });
  window.addEventListener('dragleave', onLeave, { signal });
  window.addEventListener('drop', onDrop, { signal });
  window.addEventListener('paste', onPaste, { signal });
  return () => {
    rest();
    stop.abort();
  };
}
