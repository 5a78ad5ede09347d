import { qualityAskedFor } from '../../scene/base/quality';
import { choose } from '../../state/view';

/** What an address asks of the page, `?quality=low|medium|full`, is a choice like one in the menu, kept like it. */
export function followAddress(search: string): void {
  const quality = qualityAskedFor(search);
  if (quality) choose({ detailChoice: quality.name });
}
