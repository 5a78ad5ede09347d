import type { Side } from './side';

/** Where the control of a setting stands: of the exercise of a side, or of the lifter. */
export interface SettingPlace {
  readonly owner: Side | 'lifter';
  readonly key: string;
}

/** The mark of its row. */
export const settingMark = ({ owner, key }: SettingPlace): string => `${owner}/${key}`;
