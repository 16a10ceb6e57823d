/** Plain data, held in a fraction of its size. */
export type Packed = Uint8Array<ArrayBuffer>;

async function through(bytes: BlobPart, way: CompressionStream | DecompressionStream): Promise<Response> {
  return new Response(new Blob([bytes]).stream().pipeThrough(way));
}

/** Packs what JSON can tell, to be held in memory. */
export async function packJson(value: unknown): Promise<Packed> {
  const packed = await through(JSON.stringify(value), new CompressionStream('deflate-raw'));
  return new Uint8Array(await packed.arrayBuffer());
}

/** What `packJson` packed. */
export async function unpackJson<T>(packed: Packed): Promise<T> {
  const plain = await through(packed, new DecompressionStream('deflate-raw'));
  return (await plain.json()) as T;
}
