import type { PlaceSystem, Volume } from './place-system.ts';

const networkKinds = /^(?:smbfs|nfs|afpfs|webdav|cifs|ftp|macfuse|osxfuse)$/;

/** From the output of `mount`: `device on path (kind, option, …)`. */
export async function macVolume(path: string, { queries }: PlaceSystem): Promise<Volume | null> {
  const text = (await queries.run('/sbin/mount', [], 3000)) ?? '';
  const mounts = text.split('\n').flatMap((line) => {
    const [, device, at, options] = /^(\S.*?) on (\/.*) \(([^()]+)\)$/.exec(line) ?? [];
    return device && at && options ? [{ device, at, kind: options.split(', ')[0] ?? '' }] : [];
  });
  const holding = mounts
    .filter(({ at }) => at === '/' || path === at || path.startsWith(`${at}/`))
    .sort((one, other) => other.at.length - one.at.length)[0];
  if (!holding) return null;
  return {
    network: networkKinds.test(holding.kind),
    name: holding.device,
    cloud: null,
    fat: /^(?:msdos|exfat)$/.test(holding.kind),
    removable: holding.at.startsWith('/Volumes/') && holding.device.startsWith('/dev/'),
  };
}
