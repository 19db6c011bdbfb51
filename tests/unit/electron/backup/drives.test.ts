import { describe, expect, it } from 'vitest';
import type { DriveQueries } from '../../../../electron/backup/drives/drive.ts';
import { listRemovableDrives, orNothing, systemQueries } from '../../../../electron/backup/drives/drives.ts';
import { isCandidate, parseMounts } from '../../../../electron/backup/drives/drives-linux.ts';
import { parseMacMounts } from '../../../../electron/backup/drives/drives-macos.ts';
import { parseCim, parseWmic } from '../../../../electron/backup/drives/drives-windows.ts';

const silent: DriveQueries = {
  run: async () => undefined,
  readText: async () => undefined,
  names: async () => undefined,
  realPath: async () => undefined,
  space: async () => undefined,
};

const procMounts = `proc /proc proc rw,relatime 0 0
/dev/sda2 / ext4 rw,relatime,errors=remount-ro 0 0
/dev/sda1 /boot/efi vfat rw,relatime,fmask=0077 0 0
/dev/sdb1 /media/huong/USB\\040CỦA\\040TÔI vfat rw,nosuid,nodev,relatime,uid=1000 0 0
/dev/sdc1 /run/media/huong/a\\134b exfat rw,nosuid,nodev,relatime,uid=1000 0 0
/dev/sdb1 /mnt/again vfat rw 0 0
/dev/mmcblk0p1 /media/huong/THE-NHO vfat rw 0 0
/dev/sdd1 /mnt fuseblk rw,user_id=0 0 0
/dev/sda3 /mnt/du-lieu ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
tmpfs /run/media tmpfs rw 0 0
half a line
`;

const sys: Record<string, string> = {
  '/proc/mounts': procMounts,
  '/sys/devices/ata1/block/sda/removable': '0\n',
  '/sys/devices/odd/block/sdc/removable': '1\n',
  '/sys/devices/mmc0/block/mmcblk0/removable': '0\n',
  '/sys/devices/mmc0/block/mmcblk0/device/type': 'SD\n',
};

const nodes: Record<string, string> = {
  '/sys/class/block/sda3': '/sys/devices/ata1/block/sda/sda3',
  '/sys/class/block/sdb1': '/sys/devices/pci0000:00/usb1/1-2/1-2:1.0/host4/block/sdb/sdb1',
  '/sys/class/block/sdc1': '/sys/devices/odd/block/sdc/sdc1',
  '/sys/class/block/mmcblk0p1': '/sys/devices/mmc0/block/mmcblk0/mmcblk0p1',
};

const linux: DriveQueries = {
  ...silent,
  readText: async (path) => sys[path],
  realPath: async (path) => nodes[path] ?? (path.startsWith('/dev/') ? path : undefined),
  space: async (path) => (path.includes('again') ? undefined : { free: 4_000, total: 8_000 }),
};

describe('on Linux', () => {
  it('reads /proc/mounts with its octal escapes, and passes over half a line', () => {
    const mounts = parseMounts(procMounts);
    expect(mounts).toHaveLength(11);
    expect(mounts.filter(isCandidate)).toEqual([
      { device: '/dev/sdb1', path: '/media/huong/USB CỦA TÔI', fileSystem: 'vfat' },
      { device: '/dev/sdc1', path: '/run/media/huong/a\\b', fileSystem: 'exfat' },
      { device: '/dev/sdb1', path: '/mnt/again', fileSystem: 'vfat' },
      { device: '/dev/mmcblk0p1', path: '/media/huong/THE-NHO', fileSystem: 'vfat' },
      { device: '/dev/sdd1', path: '/mnt', fileSystem: 'fuseblk' },
      { device: '/dev/sda3', path: '/mnt/du-lieu', fileSystem: 'ext4' },
    ]);
  });

  it('lists USB sticks, removable disks and memory cards once each, and no fixed or network disk', async () => {
    const drives = await listRemovableDrives({ platform: 'linux', queries: linux });
    expect(drives).toEqual([
      {
        path: '/media/huong/USB CỦA TÔI',
        label: 'USB CỦA TÔI',
        freeBytes: 4000,
        totalBytes: 8000,
        fileSystem: 'vfat',
      },
      {
        path: '/run/media/huong/a\\b',
        label: 'a\\b',
        freeBytes: 4000,
        totalBytes: 8000,
        fileSystem: 'exfat',
      },
      {
        path: '/media/huong/THE-NHO',
        label: 'THE-NHO',
        freeBytes: 4000,
        totalBytes: 8000,
        fileSystem: 'vfat',
      },
    ]);
  });
});

// What wmic prints: UTF-16 turned into the console's code page, CR CR LF at each line end.
const wmic = [
  '',
  '',
  'DeviceID=E:',
  'FileSystem=FAT32',
  'FreeSpace=15020392448',
  'Size=15996026880',
  'VolumeName=KINGSTON',
  '',
  '',
  'DeviceID=F:',
  'FileSystem=exFAT',
  'FreeSpace=0',
  'Size=62026416128',
  'VolumeName=USB C\ufffdA T\ufffdI',
  '',
  '',
  'DeviceID=G:',
  'FileSystem=',
  'FreeSpace=',
  'Size=',
  'VolumeName=',
  '',
  '',
].join('\r\r\n');

const expected = [
  {
    path: 'E:\\',
    label: 'KINGSTON',
    freeBytes: 15_020_392_448,
    totalBytes: 15_996_026_880,
    fileSystem: 'FAT32',
  },
  { path: 'F:\\', label: '', freeBytes: 0, totalBytes: 62_026_416_128, fileSystem: 'exFAT' },
];

describe('on Windows', () => {
  it('reads the list of wmic, without the empty card reader and the label it cannot tell', () => {
    expect(parseWmic(wmic)).toEqual(expected);
    expect(parseWmic(wmic.replaceAll('\r\r\n', '\r\n'))).toEqual(expected);
  });

  it('reads the JSON of PowerShell: nothing, one disk, several', () => {
    const one = {
      DeviceID: 'E:',
      FileSystem: 'FAT32',
      FreeSpace: 15020392448,
      Size: 15996026880,
      VolumeName: 'KINGSTON',
    };
    const two = {
      ...one,
      DeviceID: 'F:',
      FileSystem: 'exFAT',
      FreeSpace: 0,
      Size: 62026416128,
      VolumeName: 'USB CỦA TÔI',
    };
    const empty = { DeviceID: 'G:', FileSystem: null, FreeSpace: null, Size: null, VolumeName: null };
    expect(parseCim('')).toEqual([]);
    expect(parseCim(`\ufeff${JSON.stringify(one)}\r\n`)).toEqual([expected[0]]);
    expect(parseCim(JSON.stringify([one, two, empty]))).toEqual([
      expected[0],
      { ...expected[1], label: 'USB CỦA TÔI' },
    ]);
  });

  it.each([
    '',
    'No Instance(s) Available.',
    'DeviceID=',
    'Size=1\r\r\nFreeSpace=1',
    'DeviceID=\\\\server\r\nSize=1\r\nFreeSpace=1',
    'DeviceID=E:\r\nSize=-5\r\nFreeSpace=x',
    '[',
    'null',
    '7',
    '"E:"',
    '[null, 7]',
    '{"DeviceID":{"a":1},"Size":[],"FreeSpace":1}',
    '{"__proto__":{"DeviceID":"E:"}}',
  ])('finds no drive in %j', (text) => {
    expect(parseWmic(text)).toEqual([]);
    expect(parseCim(text)).toEqual([]);
  });

  it('asks wmic first and PowerShell only where there is no wmic, each by its full path', async () => {
    const asked: string[] = [];
    const run = (answers: (string | undefined)[]): DriveQueries => ({
      ...silent,
      run: async (program) => {
        asked.push(program);
        return answers.shift();
      },
    });
    const list = (answers: (string | undefined)[]) =>
      listRemovableDrives({ platform: 'win32', systemRoot: 'D:\\WINDOWS', queries: run(answers) });
    expect(await list([wmic])).toEqual(expected);
    expect(await list(['\r\r\n'])).toEqual([]);
    expect(asked).toHaveLength(2);
    expect(await list([undefined, JSON.stringify({ DeviceID: 'h:', FreeSpace: 1, Size: 2 })])).toEqual([
      { path: 'H:\\', label: '', freeBytes: 1, totalBytes: 2, fileSystem: '' },
    ]);
    expect(await list([undefined, undefined])).toEqual([]);
    expect(new Set(asked)).toEqual(
      new Set([
        'D:\\WINDOWS\\System32\\wbem\\WMIC.exe',
        'D:\\WINDOWS\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
      ]),
    );
  });
});

describe('on macOS', () => {
  const mount = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk4s1 on /Volumes/USB CỦA (TÔI) (msdos, local, nodev, nosuid, noowners)
/dev/disk5s2 on /Volumes/Cai dat (hfs, local, nodev, nosuid, read-only, noowners)
//huong@server/share on /Volumes/share (smbfs, nodev, nosuid)
`;

  it('reads the volumes of mount, without the system, images to install from and network shares', async () => {
    expect(parseMacMounts(mount)).toEqual([{ path: '/Volumes/USB CỦA (TÔI)', fileSystem: 'msdos' }]);
    const queries: DriveQueries = {
      ...silent,
      run: async () => mount,
      space: async () => ({ free: 1, total: 2 }),
    };
    expect(await listRemovableDrives({ platform: 'darwin', queries })).toEqual([
      {
        path: '/Volumes/USB CỦA (TÔI)',
        label: 'USB CỦA (TÔI)',
        freeBytes: 1,
        totalBytes: 2,
        fileSystem: 'msdos',
      },
    ]);
  });
});

describe('a system that does not answer', () => {
  it.each(['linux', 'win32', 'darwin', 'freebsd'] as const)(
    'has no drives to offer (%s)',
    async (platform) => {
      expect(await listRemovableDrives({ platform, queries: silent })).toEqual([]);
      const failing: DriveQueries = {
        ...silent,
        run: () => Promise.reject(new Error()),
        readText: () => Promise.reject(new Error()),
      };
      expect(await listRemovableDrives({ platform, queries: failing })).toEqual([]);
    },
  );

  it('is given up after its time', async () => {
    const begun = performance.now();
    expect(await orNothing(new Promise(() => undefined), 30)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(await orNothing(Promise.reject(new Error()), 1000)).toBeUndefined();
    expect(await orNothing(Promise.resolve(7), 1000)).toBe(7);
  });

  it('counts as silent when its program is missing, fails or takes too long', async () => {
    const node = process.execPath;
    expect(await systemQueries.run('/no/such/program', [], 1000)).toBeUndefined();
    expect(await systemQueries.run(node, ['-e', 'process.exit(3)'], 5000)).toBeUndefined();
    expect(await systemQueries.run(node, ['-e', 'setInterval(() => 0, 1000)'], 200)).toBeUndefined();
    expect(await systemQueries.run(node, ['-p', '"E:"'], 5000)).toBe('E:\n');
  });

  it('is this computer too: whatever is plugged in, it answers', async () => {
    const drives = await listRemovableDrives();
    for (const drive of drives) expect(drive.totalBytes).toBeGreaterThan(0);
    expect(await systemQueries.space('/no/such/folder')).toBeUndefined();
    expect((await systemQueries.space('.'))?.total).toBeGreaterThan(0);
  });
});
