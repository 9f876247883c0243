// The one who hands over what was sent: he waits in his place, under a sign that is told by its form.
// Law: he is known only where the level has him; once he has paid there is no sign any more.
import type Phaser from 'phaser';
import type { Transfer } from '../core/world.ts';
import { addImage, type Brush } from './brush.ts';
import { footOf } from './foot.ts';
import type { Moment } from './moment.ts';
import { VillagerBody, villagerScale } from './villagerBody.ts';

const SIGN_UNITS = 39;
/** He looks up when someone comes so near, in cells; else he looks down to the river. */
const LOOKS_CELLS = 14;

export class BrokerFigure {
  readonly #brush: Brush;
  readonly #site: Transfer;
  readonly #body: VillagerBody;
  readonly #sign: Phaser.GameObjects.Image;

  constructor(
    brush: Brush,
    layers: { readonly standing: Phaser.GameObjects.Layer; readonly heads: Phaser.GameObjects.Layer },
    site: Transfer,
  ) {
    this.#brush = brush;
    this.#site = site;
    this.#body = new VillagerBody(brush, layers.standing);
    this.#sign = addImage(brush, layers.heads, 'broker');
  }

  draw(moment: Moment): void {
    const isShown = moment.screen !== 'title';
    this.#body.setVisible(isShown);
    const { transfer } = moment.night;
    const isOver =
      transfer?.stage === 'handed' || (transfer?.stage === 'stopped' && transfer.seizedPounds > 0);
    this.#sign.setVisible(isShown && !isOver);
    if (!isShown) return;
    const { broker } = this.#site;
    const [x, y] = footOf(moment, broker);
    const scale = villagerScale(moment);
    const dx = moment.caller.x - broker.x;
    const dy = moment.caller.y - broker.y;
    const far = Math.sqrt(dx * dx + dy * dy);
    const isNear = far > 0 && far < LOOKS_CELLS;
    const [lookX, lookY] = isNear ? [dx / far, dy / far] : [0, -1];
    const pose = { age: 'adult', load: 'none', lookX, lookY, walking: false, walkedCells: 0 } as const;
    this.#body.draw(moment, pose, x, y, scale, 1);
    this.#sign.setPosition(x, y - SIGN_UNITS * this.#brush.unit * scale).setScale(scale);
  }
}
