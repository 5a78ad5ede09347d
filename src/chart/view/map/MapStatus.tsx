import { useEffect, useState } from 'react';
import { Button } from '../../../controls/Button';
import own from './map.module.css';

/** How far a map has come. */
export interface MapProgress {
  /** Values that are done, of so many; equal once all are. */
  readonly done: number;
  readonly of: number;
  readonly isWaiting: boolean;
  /** Whether there is nobody to compute it. */
  readonly isLost: boolean;
}

/** Nobody needs to be told of what takes less, ms. */
const LONG = 500;

/** That a map is on its way, how far it has come where that takes long, and a second try where it cannot be had. */
export function MapStatus({ progress, onTryAgain }: { progress: MapProgress; onTryAgain: () => void }) {
  const { done, of, isWaiting, isLost } = progress;
  const isLong = useIsLong(isWaiting);
  if (isLost)
    return (
      <span className={own.status} role="status">
        The map could not be computed.{' '}
        <Button isSmall onClick={onTryAgain}>
          Try again
        </Button>
      </span>
    );
  return (
    <span className={own.status}>
      {isLong && (
        <>
          <progress className={own.progress} value={done} max={of} aria-label="The map, values done" />
          {done} of {of}
        </>
      )}
    </span>
  );
}

function useIsLong(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWaiting]);
  return isLong;
}
