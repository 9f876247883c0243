// All that lives in a page, read from a snapshot of its heap: objects, elements, buffers and what else hangs on them.
// Law: counted whole, but for the code that the engine makes of ours: it grows for as long as it still learns what is hot.
import type { CDPSession } from 'playwright-core';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

export interface Living {
  readonly ownMb: number;
  readonly codeMb: number;
}

export async function livingMemory(devtools: CDPSession): Promise<Living> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  return sumOf(JSON.parse(chunks.join('')));
}

function sumOf({ snapshot: { meta }, nodes }: Snapshot): Living {
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const codeType = meta.node_types[0]?.indexOf('code');
  let [own, code] = [0, 0];
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const bytes = nodes[node + sizeAt] ?? 0;
    if (nodes[node + typeAt] === codeType) code += bytes;
    else own += bytes;
  }
  return { ownMb: own / 1e6, codeMb: code / 1e6 };
}
