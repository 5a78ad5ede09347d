import { inTime } from '../../hand/inTime';
import { showToast } from '../../state/messages';

const NOT_FETCHED =
  'No file was saved: the part of the page that writes files did not load. Check the connection and try again.';

const fetchFiles = () => inTime(import('./saving'));
export type Files = Awaited<ReturnType<typeof fetchFiles>>;

/** What uses the program that writes files, which is fetched when it is first wanted. */
export function saving<T extends readonly unknown[]>(use: (files: Files, ...given: T) => void): (...given: T) => void {
  return (...given) => {
    fetchFiles().then(
      (files) => use(files, ...given),
      () => showToast(NOT_FETCHED),
    );
  };
}
