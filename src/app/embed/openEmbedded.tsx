import type { ReactNode } from 'react';
import { noticeOf } from '../../state/kept';
import { notify } from '../../state/messages';
import { choose } from '../../state/view';
import { isOpenedByLink, openAddress } from '../links/address';
import { EmbeddedPage } from './EmbeddedPage';
import { readQuery } from './readQuery';
import { startTalk } from './startTalk';

/** The page as an address asks for it to be shown in another one, once what its link tells is there. */
export async function openEmbedded(search: string): Promise<ReactNode> {
  const { charts, theme, host, misfits } = readQuery(search);
  choose({ theme });
  if (isOpenedByLink()) await openAddress();
  const notice = noticeOf('The address of this frame could not be read in full', misfits);
  if (notice) notify(notice);
  const talk = host === 'none' ? null : startTalk(host);
  return <EmbeddedPage charts={charts} onSize={talk?.tellSize ?? keepQuiet} />;
}

const keepQuiet = () => undefined;
