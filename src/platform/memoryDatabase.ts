// A store of rows that lasts as long as the page: for visits that leave nothing on the device.
// Law: answers as the device's own does, and no other tab ever hears of it.
import type { Database } from './database.ts';

export function memoryDatabase(): Database {
  const valueByKey = new Map<string, unknown>();
  return {
    all: async () => Array.from(valueByKey, ([key, value]) => ({ key, value })),
    put: async (rows) => {
      for (const { key, value } of rows) valueByKey.set(key, structuredClone(value));
      return null;
    },
    change: async (key, changed) => {
      if (!valueByKey.has(key)) return 'gone';
      valueByKey.set(key, changed(valueByKey.get(key)));
      return null;
    },
    delete: async (key) => {
      valueByKey.delete(key);
      return null;
    },
    onChangedElsewhere: () => {},
  };
}
