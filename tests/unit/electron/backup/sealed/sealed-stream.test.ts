import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openStream,
  plainLength,
  sealedLength,
  sealPiece,
  tagBytes,
} from '../../../../../electron/backup/sealed/sealed-stream.ts';

const piece = 16;
const key = Buffer.alloc(32, 7);

/** Sealed by hand, piece by piece, as the format describes it. */
function sealed(plain: Uint8Array, by = key): Buffer {
  const pieces = Math.max(1, Math.ceil(plain.byteLength / piece));
  return Buffer.concat(
    Array.from({ length: pieces }, (_, at) =>
      Buffer.concat(
        sealPiece(by, { at, last: at === pieces - 1 }, plain.subarray(at * piece, (at + 1) * piece)),
      ),
    ),
  );
}

/** What comes out of a sealed stream, given in chunks of any size; null where it is refused. */
async function opened(bytes: Uint8Array, chunk = 7): Promise<Buffer | null> {
  async function* chunks() {
    for (let at = 0; at < bytes.byteLength; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const out: Uint8Array[] = [];
  try {
    for await (const plain of openStream({ key, piece }, chunks(), () => new Error('refused'))) {
      out.push(Buffer.from(plain));
    }
  } catch {
    return null;
  }
  return Buffer.concat(out);
}

const plains = fc.uint8Array({ maxLength: 80 });

describe('a sealed stream', () => {
  it('gives back what was sealed, in whatever chunks it is read', async () => {
    const property = fc.asyncProperty(plains, fc.integer({ min: 1, max: 100 }), async (plain, chunk) => {
      const bytes = sealed(plain);
      expect(bytes.byteLength).toBe(sealedLength(plain.byteLength, piece));
      expect(plainLength(bytes.byteLength, piece)).toBe(plain.byteLength);
      expect(await opened(bytes, chunk)).toEqual(Buffer.from(plain));
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('is refused with any one bit turned', async () => {
    const bytes = sealed(Buffer.from('một hai ba bốn năm sáu bảy tám chín mười'));
    for (let at = 0; at < 8 * bytes.byteLength; at += 1) {
      const spoilt = Buffer.from(bytes);
      spoilt[at >> 3] = (spoilt[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(await opened(spoilt), `bit ${at}`).toBeNull();
    }
  });

  it('is refused when cut at any byte, at the end of a piece as well', async () => {
    for (const length of [0, 15, 16, 17, 48]) {
      const bytes = sealed(Buffer.alloc(length, 5));
      for (let end = 0; end < bytes.byteLength; end += 1)
        expect(await opened(bytes.subarray(0, end)), `${length} cut at ${end}`).toBeNull();
    }
  });

  it('is refused with anything after its end', async () => {
    const property = fc.asyncProperty(
      plains,
      fc.uint8Array({ minLength: 1, maxLength: 80 }),
      async (plain, more) => {
        expect(await opened(Buffer.concat([sealed(plain), more]))).toBeNull();
        expect(await opened(Buffer.concat([sealed(plain), sealed(more)]))).toBeNull();
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  it('is refused with its pieces in any other order or number', async () => {
    const length = piece + tagBytes;
    const bytes = sealed(Buffer.from(Array.from({ length: 4 * piece }, (_, at) => at)));
    const pieces = [0, 1, 2, 3].map((at) => bytes.subarray(at * length, (at + 1) * length));
    const orders = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 });
    const property = fc.asyncProperty(orders, async (order) => {
      fc.pre(order.join() !== '0,1,2,3');
      const mixed = Buffer.concat(order.map((at) => pieces[at] ?? Buffer.alloc(0)));
      expect(await opened(mixed)).toBeNull();
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('is refused with a piece of a stream under another key', async () => {
    const length = piece + tagBytes;
    const plain = Buffer.alloc(3 * piece, 9);
    const [ours, others] = [sealed(plain), sealed(plain, Buffer.alloc(32, 8))];
    for (const at of [0, 1, 2]) {
      const mixed = Buffer.from(ours);
      mixed.set(others.subarray(at * length, (at + 1) * length), at * length);
      expect(await opened(mixed)).toBeNull();
    }
  });

  it('has no length that no file has', () => {
    for (let length = 0; length < 200; length += 1) {
      const plain = plainLength(length, piece);
      if (plain !== null) expect(sealedLength(plain, piece)).toBe(length);
    }
    expect(plainLength(0, piece)).toBeNull();
    expect(plainLength(15, piece)).toBeNull();
    expect(plainLength(piece + 2 * tagBytes, piece)).toBeNull();
  });
});
