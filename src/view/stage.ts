// Opens the stage: one Phaser game for the page's life, sharp at any device, that survives a lost context.
// Law: the stage holds a Game and nothing else of the session; without it the night still runs by its own rules.

import Phaser from 'phaser';
import type { Game, Notice } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { FarCanvas } from './easel/farCanvas.ts';
import { FrameTime } from './frameTime.ts';
import { Glass } from './glass.ts';
import { layoutFor, publishLayout, type StageLayout } from './layout.ts';
import { NightScene, type SceneSetting } from './nightScene.ts';
import { MARGIN } from './palette.ts';
import type { LatePieces } from './picture.ts';
import { drawPlainly } from './plainDrawing.ts';

export interface Stage {
  /** @returns the place on the sheet under a point of the page in CSS pixels, or null where there is no map. */
  placeAt(clientX: number, clientY: number): Place | null;
  readonly layout: StageLayout;
  /** Settles when the first picture was drawn, or where none can be. */
  readonly shown: Promise<void>;
  /** Has `act` called before each frame is made: a gamepad tells nothing by itself, it has to be asked. */
  beforeFrame(act: () => void): void;
  /** True while the picture is whole and at rest: all in sight is painted, and nothing fades. */
  readonly isSettled: boolean;
  /** Gives the picture what comes late. */
  furnish(pieces: LatePieces): void;
  destroy(): void;
}

/** So long is waited for the first picture to be drawn. */
const LONGEST_UNSEEN_MS = 3000;

/** More device pixels than this cost more than the eye gains. */
const MOST_PIXEL_RATIO = 2;

/** Room for the edge's outer line and figures below the map, in CSS px. */
const EDGE_PX = 22;

/** Some browsers run these without calling it a performance caveat. */
const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Said while nothing can be drawn. */
const LOST: Notice = { kind: 'contextLost' };

type Renderer = 'webgl' | 'canvas' | 'none';

/** Starts the picture in `parent`, laid out for the window and the screen as they are. */
export function startStage(game: Game, parent: HTMLElement, sheetWords: () => SheetWords): Stage {
  const layout = layoutFor(innerWidth, innerHeight, game.screen.value);
  const renderer = chooseRenderer(new URLSearchParams(location.search).get('renderer'));
  if (renderer === 'none') {
    game.note({ kind: 'noWebgl' });
    const shown = Promise.resolve();
    return {
      placeAt: () => null,
      layout,
      isSettled: true,
      shown,
      beforeFrame: eachFrame,
      furnish: () => undefined,
      destroy: () => undefined,
    };
  }
  const canvas = renderer === 'canvas' ? new FarCanvas(() => game.note(LOST)) : null;
  const glass = new Glass(canvas);
  let hang = () => {};
  const shown = new Promise<void>((resolve) => {
    hang = () => {
      glass.afterNextFrame(resolve);
      // A picture that nobody can draw must not hold up all else.
      setTimeout(resolve, LONGEST_UNSEEN_MS);
    };
  });
  const work = new FrameTime();
  const setting: SceneSetting = {
    game,
    sheetWords,
    layout,
    px: pixelRatio(),
    canSlide: (elapsedMs) => canvas?.canSlide === true && work.isSpareOf(elapsedMs),
    pen: canvas?.screen ?? null,
    shown: hang,
  };
  const edgeScene = new Phaser.Scene('edge');
  const scene = new NightScene(setting, edgeScene);
  if (canvas !== null) {
    drawPlainly(canvas);
    parent.append(canvas.element);
  }
  const phaser = openPhaser(parent, setting, canvas);
  const element = canvas?.element ?? phaser.canvas;
  phaser.events.once(Phaser.Core.Events.READY, () => {
    phaser.scene.add('night', scene, true);
    phaser.scene.add('edge', edgeScene, true);
    sizeStyle(element, phaser.canvas.width / setting.px, phaser.canvas.height / setting.px);
    watchContext(phaser, game);
    // The game's own event comes while the context is lost, too.
    phaser.events.on(Phaser.Core.Events.POST_RENDER, () => {
      work.end();
      const { slide } = scene;
      if (slide !== null) return void canvas?.slide(slide);
      canvas?.endFrame(phaser.canvas.width, phaser.canvas.height);
      glass.look(() => scene.isSettled);
    });
    phaser.events.on(Phaser.Core.Events.PRE_STEP, () => work.begin());
  });
  const stopWatching = watchWindow(phaser, element, setting);
  return {
    placeAt: (clientX, clientY) => scene.placeAt(clientX, clientY),
    get layout() {
      return setting.layout;
    },
    shown,
    beforeFrame: (act) => phaser.events.on(Phaser.Core.Events.PRE_STEP, () => guarded(act)),
    furnish: (pieces) => scene.furnish(pieces),
    get isSettled() {
      return glass.isSettled;
    },
    destroy() {
      stopWatching();
      scene.leave();
      phaser.destroy(true);
      canvas?.destroy();
    },
  };
}

/** An error in a frame would end all of Phaser's. */
function guarded(act: () => void): void {
  try {
    act();
  } catch (error) {
    reportError(error);
  }
}

function eachFrame(act: () => void): void {
  const next = () => {
    act();
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Software WebGL is far slower than the 2D canvas, so it counts as none unless asked for. */
function chooseRenderer(asked: string | null): Renderer {
  const webgl = lookAtWebgl();
  const canvas = document.createElement('canvas').getContext('2d') !== null;
  if (asked === 'canvas' && canvas) return 'canvas';
  if (asked === 'webgl' && webgl !== 'none') return 'webgl';
  if (webgl === 'fast') return 'webgl';
  if (canvas) return 'canvas';
  return webgl === 'none' ? 'none' : 'webgl';
}

function lookAtWebgl(): 'fast' | 'slow' | 'none' {
  try {
    const fast = openWebgl({ failIfMajorPerformanceCaveat: true });
    const gl = fast ?? openWebgl({});
    if (gl === null) return 'none';
    const isSoftware = SOFTWARE_RENDERERS.test(rendererName(gl));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return fast === null || isSoftware ? 'slow' : 'fast';
  } catch {
    return 'none';
  }
}

function openWebgl(options: WebGLContextAttributes): WebGLRenderingContext | null {
  return document.createElement('canvas').getContext('webgl', options);
}

function rendererName(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL));
}

function openPhaser(
  parent: HTMLElement,
  { layout, px }: SceneSetting,
  canvas: FarCanvas | null,
): Phaser.Game {
  return new Phaser.Game({
    ...(canvas === null ? { type: Phaser.WEBGL, parent } : farAway(canvas)),
    backgroundColor: MARGIN,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    disableContextMenu: false,
    // Within a frame, the page around it keeps its focus.
    autoFocus: false,
    render: { antialias: true, antialiasGL: false, roundPixels: false, powerPreference: 'low-power' },
    scale: {
      mode: Phaser.Scale.NONE,
      ...canvasSize(layout, px),
      zoom: 1 / px,
    },
  });
}

/** The canvas ends below the sheet's edge: no pixel is painted where only words stand. */
function canvasSize(layout: StageLayout, px: number): { width: number; height: number } {
  return {
    width: Math.round(layout.width * px),
    height: Math.round(Math.min(layout.height, layout.bottom + EDGE_PX) * px),
  };
}

/** Phaser draws with the far pen, and keeps a canvas that nobody sees, for its size. */
function farAway({ screen }: FarCanvas): Phaser.Types.Core.GameConfig {
  return {
    type: Phaser.CANVAS,
    // Explicitly none: else it is laid into the page.
    parent: null,
    canvas: document.createElement('canvas'),
    context: screen as unknown as CanvasRenderingContext2D,
  };
}

/** Phaser leaves the style of an unzoomed canvas to the page; the stage never does. */
function sizeStyle({ style }: HTMLCanvasElement, width: number, height: number): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Keeps canvas and layout with the window and the screen. @returns a function that stops. */
function watchWindow(phaser: Phaser.Game, element: HTMLCanvasElement, setting: SceneSetting): () => void {
  const { game } = setting;
  const lay = () => {
    const px = pixelRatio();
    const { textSize, walking, stepMode } = game.settings.value;
    const hands = { hasPad: walking === 'pad', hasSteps: stepMode };
    const layout = layoutFor(innerWidth, innerHeight, game.screen.value, textSize, hands);
    setting.layout = layout;
    setting.px = px;
    publishLayout(layout, document.documentElement.style);
    if (!phaser.isBooted) return;
    const { width, height } = canvasSize(layout, px);
    const { scale } = phaser;
    if (scale.width === width && scale.height === height && scale.zoom === 1 / px) return;
    scale.setZoom(1 / px);
    scale.resize(width, height);
    sizeStyle(element, width / px, height / px);
  };
  const stopScreen = game.screen.subscribe(lay);
  const stopSettings = game.settings.subscribe(lay);
  addEventListener('resize', lay);
  return () => {
    stopScreen();
    stopSettings();
    removeEventListener('resize', lay);
  };
}

/** Says so while the graphics context is lost; every texture has a canvas behind it, so the picture returns alone. */
function watchContext(phaser: Phaser.Game, game: Game): void {
  phaser.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => game.note(LOST));
  phaser.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    for (const notice of game.notices.value) if (notice.kind === 'contextLost') game.dismiss(notice);
  });
}

function pixelRatio(): number {
  return Math.min(MOST_PIXEL_RATIO, devicePixelRatio || 1);
}
