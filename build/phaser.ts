// The slim Phaser of the build: the short list of parts in src/view/phaser-lite.cjs, without what they only name.
// Law: nothing is left out in silence: a part that is not here says so by its name when it is asked for.
import path from 'node:path';
import type { Plugin } from 'vite';

/** Phaser's own build asks `typeof FLAG` of flags that its bundler replaces; so do we. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * What Phaser's lists name and this picture never draws: filters, tiles, meshes, points of light, textures that are
 * drawn on by Phaser, and files of frames. Images, layers, containers and filled shapes are all there is.
 */
export const LEFT_OUT: readonly RegExp[] = [
  /^filters\//,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite)\.js$/,
  /^renderer\/webgl\/renderNodes\/DynamicTextureHandler\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)\.js$/,
  /^renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite\.js$/,
  /^renderer\/webgl\/renderNodes\/transformer\/Transformer(Stamp|Tile|TileSprite|Vertex)\.js$/,
  /^textures\/DynamicTexture\.js$/,
  /^textures\/parsers\/(AtlasXML|JSONArray|JSONHash|KTXParser|PCT|PCTDecode|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML)\.js$/,
  /^gameobjects\/components\/PathFollower\.js$/,
  /^utils\/object\/GetAdvancedValue\.js$/,
];

/**
 * What stands in for parts that a start makes or asks for one thing alone: hands, since the page has its own; what would
 * animate sprites; and two lists of all there is.
 */
export const STANDING_IN: Readonly<Record<string, string>> = {
  'animations/AnimationManager.js': 'module.exports = function AnimationManager() {};',
  'input/InputManager.js': 'module.exports = function InputManager() {};',
  'gameobjects/tilesprite/TileSprite.js':
    'module.exports = function TileSprite() { this.setOrigin = function () { return this; }; };',
  'math/index.js': "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');",
  'renderer/index.js': "exports.Events = require('./events');",
};

/** Only in the build, where it makes 353 kB (gzip) a third; the dev server has the whole package. */
export function slimPhaser(root: string): Plugin {
  const source = `${root}node_modules/phaser/src`;
  const flag = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');
  return {
    name: 'slim-phaser',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      resolve: { alias: { '@phaser-src': source, phaser: `${root}src/view/phaser-lite.cjs` } },
    }),
    transform(code, id) {
      const [, part] = id.split('/node_modules/phaser/src/');
      if (part === undefined) return null;
      const instead = insteadOf(part);
      if (instead !== null) return { code: instead, map: null };
      return { code: code.replace(flag, (_match, name: string) => String(FLAGS[name])), map: null };
    },
  };
}

/** @returns the code that stands in for a part, or null where it is built in as it is. */
function insteadOf(part: string): string | null {
  if (!LEFT_OUT.some((left) => left.test(part))) return STANDING_IN[part] ?? null;
  const name = path.posix.basename(part, '.js');
  const told = `phaser: ${name} is left out of the build (build/phaser.ts)`;
  return `module.exports = function ${name}() { throw new Error('${told}'); };`;
}
