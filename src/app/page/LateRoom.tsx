import { Dialog } from '../../controls/Dialog';
import { Message } from '../../controls/Message';
import { type Late, LatePart } from './LatePart';

interface LateRoomProps<P extends object> {
  readonly part: Late<P>;
  readonly props: P;
  readonly title: string;
  /** "The claims": what is missing where it does not come. */
  readonly what: string;
  readonly onClose: () => void;
}

/** A sheet over the page whose program comes when it is asked for. */
export function LateRoom<P extends object>({ part, props, title, what, onClose }: LateRoomProps<P>) {
  return (
    <LatePart
      part={part}
      props={props}
      missing={(_, tryAgain) => <LackingRoom title={title} what={what} onClose={onClose} onTryAgain={tryAgain} />}
    />
  );
}

interface LackingRoomProps extends Pick<LateRoomProps<object>, 'title' | 'what' | 'onClose'> {
  readonly onTryAgain: () => void;
}

/** Such a sheet whose program did not come. */
export function LackingRoom({ title, what, onClose, onTryAgain }: LackingRoomProps) {
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Message
        icon="info"
        title={`${what} could not be loaded`}
        text="The connection is gone, or the page was renewed meanwhile."
        actions={[{ label: 'Try again', icon: 'reset', onPress: onTryAgain }]}
      />
    </Dialog>
  );
}
