// What no first step needs: everyone but the caller, fans and belief, earlier runs, the place that is asked about, jammers,
// and how much of the sheet the theatre shows.
// Law: one file that is fetched when the first picture hangs; until then its places in the picture are empty.
import type Phaser from 'phaser';
import type { World } from '../core/world.ts';
import { AidsLayer } from './aidsLayer.ts';
import { AskedMark } from './askedMark.ts';
import { BeliefLayer } from './beliefLayer.ts';
import type { Brush } from './brush.ts';
import { FanLayer } from './fanLayer.ts';
import { FinderWords } from './finderWords.ts';
import { footOf } from './foot.ts';
import { Ghosts } from './ghosts.ts';
import { GroundSigns } from './groundSigns.ts';
import { JammerFigure } from './jammerFigure.ts';
import type { Moment } from './moment.ts';
import { People } from './people.ts';
import { ReportWays } from './reportWays.ts';
import type { SeenPixels } from './seen.ts';
import type { Strokes } from './strokes.ts';

export { othersNow } from './othersNow.ts';
export { theatreBox } from './theatreBox.ts';

type Layer = Phaser.GameObjects.Layer;

/** Layers of the picture, in their order. */
export interface PiecePlaces {
  readonly fills: Layer;
  readonly lines: Layer;
  readonly belief: Layer;
  readonly marks: Layer;
  /** Of those who stand there: their lights, and lines on the ground under all figures. */
  readonly lights: Layer;
  readonly sights: Layer;
  readonly standing: Layer;
  /** Signs over heads, above all figures. */
  readonly heads: Layer;
  readonly asked: Layer;
}

export class NightPieces {
  readonly belief: BeliefLayer;
  readonly people: People;
  readonly #world: World;
  readonly #aids: AidsLayer;
  readonly #fans: FanLayer;
  readonly #ghosts: Ghosts;
  readonly #groundSigns: GroundSigns;
  readonly #reportWays: ReportWays;
  readonly #jammers: JammerFigure[];
  readonly #finderWords: FinderWords;
  readonly #asked: AskedMark;

  constructor(brush: Brush, places: PiecePlaces, world: World) {
    this.#world = world;
    this.#aids = new AidsLayer(brush, places.fills);
    this.#fans = new FanLayer(brush, places);
    this.belief = new BeliefLayer(brush, places.belief);
    this.#ghosts = new Ghosts(brush, places.marks);
    this.#groundSigns = new GroundSigns(brush, places.standing, world);
    this.people = new People(brush, places, world);
    this.#reportWays = new ReportWays(brush, places.marks);
    this.#jammers = world.jammers.map(() => new JammerFigure(brush, places.standing));
    this.#finderWords = new FinderWords(brush, places.heads);
    this.#asked = new AskedMark(brush, places.asked);
  }

  /** @param wedges - between begin and end. */
  drawUnder(moment: Moment, seen: SeenPixels, wedges: Strokes): void {
    this.#aids.draw(moment, seen);
    this.#fans.draw(moment, seen);
    this.belief.draw(moment);
    this.#drawJammers(moment, wedges);
    this.#groundSigns.draw(moment);
  }

  /** Once all figures are drawn. */
  drawOver(moment: Moment): void {
    this.#reportWays.draw(moment);
    this.#finderWords.draw(moment);
    this.#asked.draw(moment);
    this.#ghosts.draw(moment);
  }

  destroy(): void {
    this.#aids.destroy();
    this.#finderWords.destroy();
  }

  #drawJammers(moment: Moment, wedges: Strokes): void {
    moment.jammers.forEach((now, index) => {
      const site = this.#world.jammers[index];
      if (site === undefined) return;
      this.#jammers[index]?.draw(moment, now, site, wedges, ...footOf(moment, now));
    });
  }
}
