import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CustomScheme } from 'electron';
import { appScheme, isOwnAddress } from './app-address.ts';
import { contentSecurityPolicy, hardeningHeaders } from './content-security-policy.ts';
import { contentTypeOf } from './content-type.ts';

/** To be registered before the application is ready; `codeCache` spares the slow PC compiling at each start. */
export const appSchemes: CustomScheme[] = [
  {
    scheme: appScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
];

/** A name that the build gives: no leading dot, no drive, no stream of Windows, nothing that climbs. */
const plainName = /^[\w-][\w.-]*$/;

/**
 * The file of the interface that an address asks for, or null for anything else: another scheme or host, a
 * path that climbs out, a name that Windows reads as something more, a type that is not the interface's.
 */
export function resolveAppUrl(address: string, root: string): string | null {
  if (!isOwnAddress(address)) return null;
  const asked = decoded(new URL(address).pathname);
  if (asked === null) return null;
  const names = asked === '/' ? ['index.html'] : asked.slice(1).split('/');
  if (!names.every((name) => plainName.test(name) && !name.endsWith('.'))) return null;
  const path = join(root, ...names);
  return contentTypeOf(path) === null ? null : path;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * Answers requests of the window out of the folder of the built interface. The first page is the book's, or the
 * one that leads out of its trouble: reading it anew leads on.
 */
export const createAppProtocol =
  (root: string, firstPage: () => string = () => 'index.html') =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return answerWith(405, null);
    const asked = resolveAppUrl(request.url, root);
    if (asked === null) return answerWith(404, null);
    const path = asked === join(root, 'index.html') ? join(root, firstPage()) : asked;
    try {
      return answerWith(200, await readFile(path), contentTypeOf(path));
    } catch {
      return answerWith(404, null);
    }
  };

function answerWith(
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  type: string | null = null,
): Response {
  const headers = { ...hardeningHeaders, 'content-security-policy': contentSecurityPolicy };
  return new Response(body, { status, headers: { ...headers, 'content-type': type ?? 'text/plain' } });
}
