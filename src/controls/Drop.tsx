import { Icon } from './Icon';

/** What stands on a button that opens something below it. */
export function Drop({ label }: { label: string }) {
  return (
    <>
      {label}
      <Icon name="down" />
    </>
  );
}
