import { Dialog } from '../../controls/Dialog';
import { Message } from '../../controls/Message';
import { LatePart, late } from './LatePart';

const HELP = late(async () => (await import('../../ui/sheets/HelpSheet')).HelpSheet);

/** What the page rests on, and its keys, once somebody asks. */
export function HelpRoom({ onClose }: { onClose: () => void }) {
  return (
    <LatePart
      part={HELP}
      props={{ onClose }}
      missing={(_, tryAgain) => (
        <Dialog title="About, and keys" isOpen onClose={onClose}>
          <Message
            icon="info"
            title="The keys could not be loaded"
            text="The connection is gone, or the page was renewed meanwhile."
            actions={[{ label: 'Try again', icon: 'reset', onPress: tryAgain }]}
          />
        </Dialog>
      )}
    />
  );
}
