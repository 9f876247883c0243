// The slim Phaser of the build: what is left out is there to be left out, and says so when it is asked for.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, STANDING_IN, slimPhaser } from '../../build/phaser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = `${root}node_modules/phaser/src/`;
const parts = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((part) =>
  part.replaceAll('\\', '/'),
);

function transform(part: string, code = ''): string {
  const plugin = slimPhaser(root) as Plugin & {
    transform(code: string, id: string): { readonly code: string } | null;
  };
  return plugin.transform(code, source + part)?.code ?? 'untouched';
}

function runModule(code: string): new () => unknown {
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, () => 'needed');
  return module.exports as new () => unknown;
}

describe('the slim Phaser', () => {
  it.each(LEFT_OUT.map((left) => [left.source]))('finds in the package what %s leaves out', (left) => {
    expect(parts.some((part) => new RegExp(left).test(part))).toBe(true);
  });

  it.each(Object.keys(STANDING_IN))('finds in the package what something stands in for: %s', (part) => {
    expect(parts).toContain(part);
    expect(() => runModule(transform(part))).not.toThrow();
  });

  it('names a part that is left out when it is made, and not before', () => {
    const Blur = runModule(transform('filters/Blur.js'));
    expect(() => new Blur()).toThrow('Blur is left out of the build (build/phaser.ts)');
  });

  it('builds all else in as it is, with flags for what is there', () => {
    expect(transform('gameobjects/image/Image.js', 'if (typeof WEBGL_RENDERER) a(); b();')).toBe(
      'if (true) a(); b();',
    );
    expect(transform('core/Game.js', 'if (typeof FEATURE_SOUND) a();')).toBe('if (false) a();');
  });

  it('leaves files of others alone', () => {
    const plugin = slimPhaser(root) as Plugin & { transform(code: string, id: string): unknown };
    expect(plugin.transform('typeof WEBGL_RENDERER', `${root}src/main.ts`)).toBeNull();
  });
});
