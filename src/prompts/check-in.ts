import type { Look } from '../render/look.ts';
import type { CheckInTemplate } from '../store/check-in-template.ts';
import type { Folder } from '../store/folder.ts';
import type { World } from '../world/world.ts';

/** What every question of a check-in needs to be asked and its answer kept. */
export interface CheckIn {
  readonly world: World;
  readonly folder: Folder;
  readonly look: Look;
  /** The questions, in the order they are asked. */
  readonly template: CheckInTemplate;
  /** Cards become simple questions, for screen readers. */
  readonly plain: boolean;
}
