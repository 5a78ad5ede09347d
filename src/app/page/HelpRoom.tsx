import { late } from './LatePart';
import { LateRoom } from './LateRoom';

const HELP = late(async () => (await import('../../ui/sheets/HelpSheet')).HelpSheet);

/** What the page rests on, and its keys, once somebody asks. */
export function HelpRoom({ onClose }: { onClose: () => void }) {
  return <LateRoom part={HELP} props={{ onClose }} title="About, and keys" what="The keys" onClose={onClose} />;
}
