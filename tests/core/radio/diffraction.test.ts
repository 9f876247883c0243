import { describe, expect, it } from 'vitest';
import { deltaBullington } from '../../../src/core/radio/deltaBullington.ts';
import { freeSpaceLossDb } from '../../../src/core/radio/freeSpace.ts';
import { equivalentEdgeLossDb, knifeEdgeLossDb } from '../../../src/core/radio/knifeEdge.ts';
import { makeOctaveTable, readOctaveTable } from '../../../src/core/radio/octaveTable.ts';
import { readData } from './vectors.ts';

interface DiffractionFile {
  readonly profiles: Readonly<
    Record<string, { readonly d_km: readonly number[]; readonly h_m: readonly number[] }>
  >;
  readonly cases: readonly {
    readonly id: string;
    readonly profile: string;
    readonly htg_m: number;
    readonly hrg_m: number;
    readonly f_GHz: number;
    readonly ae_km: number;
    readonly omega: number;
    readonly pol: 'h' | 'v';
    readonly c_m_per_s: number;
    readonly expected: Readonly<Record<string, number>>;
  }[];
}

describe('a knife edge', () => {
  it('takes what Fresnel’s integrals say, within 0.13 dB', () => {
    const { rows } = readData('knife_edge_J.json') as {
      rows: readonly (readonly [number, number, number])[];
    };
    expect(rows.length).toBeGreaterThan(200);
    for (const [nu, exactDb, formDb] of rows) {
      expect(knifeEdgeLossDb(nu)).toBeCloseTo(formDb, 6);
      if (nu > -0.7) expect(Math.abs(knifeEdgeLossDb(nu) - exactDb), `nu ${nu}`).toBeLessThan(0.13);
    }
  });
});

describe('diffraction over a profile', () => {
  const { profiles, cases } = readData('diffraction_synthetic.json') as DiffractionFile;

  it.each(cases)('agrees with the reference code of ITU-R P.1812 on $id', (given) => {
    const profile = profiles[given.profile];
    if (!profile) throw new Error(`no profile ${given.profile}`);
    const losses = deltaBullington(
      {
        kmByPoint: profile.d_km,
        groundMetersByPoint: profile.h_m,
        surfaceMetersByPoint: profile.h_m,
      },
      given.htg_m,
      given.hrg_m,
      {
        frequencyGHz: given.f_GHz,
        wavelengthMeters: (given.c_m_per_s * 1e-9) / given.f_GHz,
        effectiveEarthKm: given.ae_km,
        seaShare: given.omega,
        polarization: given.pol === 'v' ? 'vertical' : 'horizontal',
      },
    );
    const found = {
      Lbulla_dB: losses.bullingtonDb,
      Lbulls_dB: losses.smoothBullingtonDb,
      Ldsph_dB: losses.sphericalDb,
      Ld_dB: losses.totalDb,
      hstd_m: losses.fromSmoothMeters,
      hsrd_m: losses.toSmoothMeters,
    };
    for (const [name, value] of Object.entries(found)) {
      expect(Math.abs(value - (given.expected[name] ?? Number.NaN)), name).toBeLessThan(1e-6);
    }
  });
});

describe('free space', () => {
  it('takes 92.45 dB over 1 km at 1 GHz and 20 dB for each decade', () => {
    expect(freeSpaceLossDb(1000, 1)).toBe(92.45);
    expect(freeSpaceLossDb(10_000, 1)).toBeCloseTo(112.45, 9);
    expect(freeSpaceLossDb(1000, 0.1)).toBeCloseTo(72.45, 9);
  });
});

describe('a table by octaves', () => {
  it('stays within 1e-4 dB of the edge formula that it stands for', () => {
    const table = makeOctaveTable(14, (x) => equivalentEdgeLossDb(x - 1.78 + 1e-9, 0));
    for (let x = 1; x < 16_000; x *= 1.00037) {
      expect(Math.abs(readOctaveTable(table, x) - equivalentEdgeLossDb(x - 1.78 + 1e-9, 0))).toBeLessThan(
        1e-4,
      );
    }
  });
});
