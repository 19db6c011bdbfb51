import { AppError } from '../../shared/errors.ts';
import { type ContentFile, type Contents, openContents } from './bag-contents.ts';
import type { BagInfo } from './bag-info.ts';
import { createBuffers, digestChunks } from './chunks.ts';
import { realDisk } from './disk.ts';
import { type InspectOptions, inspectBag } from './inspect-bag.ts';
import type { Algorithm } from './manifest.ts';
import { isProblemCode, type Problem } from './problem.ts';

export type VerifyOptions = InspectOptions & {
  /** Opens an encrypted bag, so that what it holds is read as well; of no use to any other. */
  passphrase?: string | undefined;
};

export type Verified =
  | {
      ok: true;
      info: BagInfo;
      files: number;
      bytes: number;
      /** False where the bag is encrypted and was not opened: only its outside was read. */
      opened: boolean;
    }
  | { ok: false; problems: Problem[] };

/**
 * Reads every byte of a bag (BagIt 1.0 or 0.97, ours or anyone's) and tells whether it is complete and valid
 * (RFC 8493 §3): nothing missing, nothing extra under data/, nothing changed, no path that could lead out of
 * a folder it is restored into. `files` and `bytes` count the payload. Problems come by name, at most
 * `limits.problems` of them. With its passphrase an encrypted bag is read inside as well. Rejects with AppError
 * 'cancelled', 'target-gone' (the medium was pulled out) or 'passphrase-wrong'.
 */
export async function verifyBag(folder: string, options: VerifyOptions = {}): Promise<Verified> {
  const { passphrase, onProgress } = options;
  const times = passphrase ? 2 : 1;
  const inspected = await inspectBag(folder, {
    ...options,
    onProgress: ({ done, total }) => onProgress?.({ done, total: times * total }),
  });
  if (!inspected.ok) return inspected;
  const { info, lists, bytes } = inspected.bag;
  const outside = { ok: true, info, files: lists.payload.size, bytes, opened: true } as const;
  if (info.encryption === '') {
    onProgress?.({ done: bytes, total: bytes });
    return outside;
  }
  if (!passphrase) return { ...outside, opened: false };
  const medium = {
    folder,
    disk: options.disk ?? realDisk,
    signal: options.signal,
    buffers: createBuffers(),
  };
  try {
    const contents = await openContents(medium, { bag: inspected.bag, passphrase });
    await readAll(contents, (done) =>
      onProgress?.({ done: bytes + Math.min(done, bytes), total: 2 * bytes }),
    );
    onProgress?.({ done: 2 * bytes, total: 2 * bytes });
    return { ...outside, info: contents.info };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problems: [problem] };
  }
}

async function readAll({ files, read }: Contents, onDone: (bytes: number) => void): Promise<void> {
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    onDone(done);
  };
  for (const file of files) await compare(file, { chunks: read(file), onBytes });
}

async function compare(file: ContentFile, flow: Parameters<typeof digestChunks>[0]): Promise<void> {
  const algorithms = Object.keys(file.digests) as Algorithm[];
  const found = await digestChunks(flow, algorithms);
  if (algorithms.some((algorithm, at) => file.digests[algorithm] !== found[at]))
    throw new AppError('bag-file-changed', { details: { path: `data/${file.path}` } });
}

/** What was found wrong inside, as it is told of the outside. */
function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof AppError)) return undefined;
  const { code, details } = error.failure;
  return isProblemCode(code) ? { code, path: String(details?.path ?? '') } : undefined;
}
