import { isRemovable, type Mount, parseMounts } from '../../backup/drives/drives-linux.ts';
import type { PlaceSystem, Volume } from './place-system.ts';

/** File systems that lie on another machine. What a virtual machine shares with its own host is not among them. */
const networkKinds =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|glusterfs|lustre|davfs|fuse\.(?:sshfs|davfs2?|rclone|gvfsd-fuse|glusterfs|s3fs|smbnetfs|curlftpfs|onedriver|google-drive-ocamlfuse))$/;
const cloudKinds: Record<string, string> = {
  'fuse.rclone': 'rclone',
  'fuse.onedriver': 'OneDrive',
  'fuse.google-drive-ocamlfuse': 'Google Drive',
};
const fatKinds = /^(?:vfat|msdos|fat|exfat|fuse\.exfat|exfat-fuse)$/;

/** The mount whose path is the longest that holds the folder; of two on one path the later covers the earlier. */
function mountOf(path: string, mounts: readonly Mount[]): Mount | null {
  const holds = (mount: Mount) =>
    mount.path === '/' || path === mount.path || path.startsWith(`${mount.path}/`);
  return mounts
    .filter(holds)
    .reduce<Mount | null>(
      (best, mount) => (best === null || mount.path.length >= best.path.length ? mount : best),
      null,
    );
}

export async function linuxVolume(path: string, { queries }: PlaceSystem): Promise<Volume | null> {
  const mount = mountOf(path, parseMounts((await queries.readText('/proc/mounts')) ?? ''));
  if (!mount) return null;
  const { device, fileSystem } = mount;
  const cloud = cloudKinds[fileSystem] ?? null;
  return {
    network: cloud === null && networkKinds.test(fileSystem),
    name: device,
    cloud,
    fat: fatKinds.test(fileSystem),
    removable: device.startsWith('/dev/') && (await isRemovable(queries, device)),
  };
}
