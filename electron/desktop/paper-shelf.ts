import { appScheme } from './app-address.ts';
import { hardeningHeaders, paperSecurityPolicy } from './content-security-policy.ts';

export type PaperShelf = {
  /** Lays a paper out under an address of its own, until it is taken away. */
  put: (html: string) => { address: string; takeAway: () => void };
  /** Answers the requests of the hidden pages. */
  answer: (request: Request) => Response;
};

/**
 * Hands papers to the hidden pages from memory: an address made of the paper itself (`data:`) ends at 2 MB,
 * and a temporary file would leave a paper behind on the disk.
 */
export function createPaperShelf(): PaperShelf {
  const papers = new Map<string, string>();
  let last = 0;
  return {
    put: (html) => {
      last += 1;
      const address = `${appScheme}://paper/${last}.html`;
      papers.set(address, html);
      return { address, takeAway: () => void papers.delete(address) };
    },
    answer: (request) => {
      const html = papers.get(request.url);
      const headers = {
        ...hardeningHeaders,
        'content-security-policy': paperSecurityPolicy,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      };
      return new Response(html ?? null, { status: html === undefined ? 404 : 200, headers });
    },
  };
}
