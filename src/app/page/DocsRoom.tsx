import type { Doc } from '../../display/doc';
import { DOC_NAMES, type DocName, readDocAddress } from '../../display/docAddress';
import { type Late, late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

interface ReaderProps {
  readonly section: string | null;
  readonly onClose: () => void;
}

const DOCS: Readonly<Record<DocName, Late<ReaderProps>>> = {
  model: lateDoc('model', () => import('../../../docs/model.md?doc')),
  validation: lateDoc('validation', () => import('../../../docs/validation.md?doc')),
  reliability: lateDoc('reliability', () => import('../../../docs/reliability.md?doc')),
};

function lateDoc(name: DocName, fetchDoc: () => Promise<{ readonly default: Doc }>): Late<ReaderProps> {
  return late(async () => {
    const [{ DocReader }, { default: doc }] = await Promise.all([import('../../ui/docs/DocReader'), fetchDoc()]);
    return (props: ReaderProps) => <DocReader {...props} name={name} doc={doc} />;
  });
}

/** What stands behind the page, at its section, while the page's address asks for it. */
export function DocsRoom() {
  const [hash, leave] = useHash();
  const place = readDocAddress(hash);
  if (!place) return null;
  const { doc, section } = place;
  const close = () => leave();
  const title = DOC_NAMES[doc];
  return (
    <LateRoom
      key={doc}
      part={DOCS[doc]}
      props={{ section, onClose: close }}
      title={title}
      what={`“${title}”`}
      onClose={close}
    />
  );
}
