import { inTime } from '../../hand/inTime';
import { showToast } from '../../state/messages';

const NOT_FETCHED =
  'Nothing was opened: the part of the page that reads files did not load. Check the connection and try again.';

const fetchOpening = () => inTime(import('./opening'));
type Opening = Awaited<ReturnType<typeof fetchOpening>>;

/** Opens with the program that reads files, which is fetched when it is first wanted. */
export function opening(open: (program: Opening) => void): void {
  fetchOpening().then(open, () => showToast(NOT_FETCHED));
}

/** Lets the reader choose a file to open. */
export function chooseFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) opening(({ openFile }) => openFile(file));
  };
  input.click();
}
