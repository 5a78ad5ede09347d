import type { MapAxis, MapQuantity } from '../../../display/mapChoices';
import type { MapSource } from '../../data/map/mapGrid';
import type { Cursor } from '../cursor';
import type { SaveAction } from '../saveRequest';

/** The map as it is to be saved. */
export interface MapRequest {
  readonly action: SaveAction;
  readonly source: MapSource;
  /** The value that is set, in the model's unit; null where it is not known. */
  readonly present: number | null;
}

/** What a map does to the page around it; the same object between renderings. */
export interface MapHands {
  readonly cursor: Cursor;
  /** Null while the map of the present setup is not whole. */
  readonly onSave: (request: MapRequest | null) => void;
  /** Maps another setting, by the id of its option. */
  readonly onSetting: (id: string) => void;
  readonly onAxis: (axis: MapAxis) => void;
  readonly onQuantity: (quantity: MapQuantity) => void;
  /** Sets a value, model unit, and goes to a fraction of the repetition. */
  readonly onGo: (value: number, fraction: number) => void;
  readonly onTryAgain: () => void;
  /** Nobody needs to follow a map that is out of sight. */
  readonly onSight: (isInSight: boolean) => void;
}
