import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Delivery } from '../../shared/outputs/values.ts';

type Offer = { name: string; bytes: Uint8Array } | { name: string; path: string };

export type Downloads = {
  /** Offers a file at an address that works once. */
  offer: (file: Offer) => Delivery;
  send: (key: string, response: ServerResponse) => Promise<void>;
};

/** Files made but not yet fetched; the oldest goes when there are more. */
const mostOffers = 20;

/** What the browser door hands out: always as a file to keep, never shown as a page of our own origin. */
export function createDownloads(): Downloads {
  const offers = new Map<string, Offer>();
  return {
    offer: (file) => {
      const key = randomBytes(24).toString('base64url');
      offers.set(key, file);
      const [oldest] = offers.keys();
      if (offers.size > mostOffers && oldest) offers.delete(oldest);
      return { delivered: 'download', name: file.name, url: `/download/${key}` };
    },
    send: async (key, response) => {
      const offer = offers.get(key);
      offers.delete(key);
      const length = offer && (await lengthOf(offer));
      if (!offer || length === null) {
        response.writeHead(404);
        response.end();
        return;
      }
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(offer.name.toWellFormed())}`,
        'content-length': length,
        'cache-control': 'no-store',
      });
      if ('bytes' in offer) response.end(offer.bytes);
      // A page that goes away in the middle, or a file that does, ends both sides and harms nothing else.
      else await pipeline(createReadStream(offer.path), response).catch(() => response.destroy());
    },
  };
}

/** Null where the file is gone. */
const lengthOf = async (offer: Offer): Promise<number | null> =>
  'bytes' in offer ? offer.bytes.length : ((await stat(offer.path).catch(() => null))?.size ?? null);
