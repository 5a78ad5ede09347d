import { memo, type ReactNode } from 'react';
import { Drop } from '../../../controls/Drop';
import { Finder } from '../../../controls/Finder';
import type { FinderGroup } from '../../../controls/finderOptions';
import { Menu } from '../../../controls/Menu';
import { choice } from '../../../controls/menuEntry';
import { Segmented } from '../../../controls/Segmented';
import { MAP_QUANTITIES, type MapAxis, type MapQuantity } from '../../../display/mapChoices';
import { MAP_MEASURES } from '../../data/map/mapMeasures';
import own from './map.module.css';
import type { MapHands } from './mapHands';

/** The settings that can be mapped, and which one is. */
export interface SettingChoices {
  readonly groups: readonly FinderGroup[];
  readonly chosen: string;
  /** "Foot height, leg press" */
  readonly name: string;
}

interface MapChoicesProps {
  readonly settings: SettingChoices;
  readonly axis: MapAxis;
  readonly quantity: MapQuantity;
  readonly hands: MapHands;
  readonly children: ReactNode;
}

const AXES = [
  { value: 'percent', content: 'Repetition' },
  { value: 'hip', content: 'Hip angle' },
] as const;

/** Which setting is mapped, what the color tells, and over what; and how far it has come. */
export const MapChoices = memo(function MapChoices({ settings, axis, quantity, hands, children }: MapChoicesProps) {
  const { label } = MAP_MEASURES[quantity];
  return (
    <div className={own.choices}>
      <span>
        Map of{' '}
        <Finder
          label="Settings"
          prompt="Find a setting"
          nothing="No setting is called that."
          groups={settings.groups}
          chosen={settings.chosen}
          onChoose={hands.onSetting}
          trigger={<Drop label={settings.name} />}
          button={{ isSmall: true, look: 'line', 'aria-label': `Map of ${settings.name}, change` }}
        />
      </span>
      <span>
        Color:{' '}
        <Menu
          label="What the color tells"
          entries={MAP_QUANTITIES.map((id) =>
            choice(MAP_MEASURES[id].label, id === quantity, () => hands.onQuantity(id)),
          )}
          trigger={<Drop label={label} />}
          button={{ isSmall: true, look: 'line', 'aria-label': `Color: ${label}, change` }}
        />
      </span>
      <Segmented label="Over" options={AXES} value={axis} onChange={hands.onAxis} />
      {children}
    </div>
  );
});
