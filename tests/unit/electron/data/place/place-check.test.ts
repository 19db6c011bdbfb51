import { describe, expect, it } from 'vitest';
import { checkPlace } from '../../../../../electron/data/place/place-check.ts';
import type { PlaceSystem } from '../../../../../electron/data/place/place-system.ts';

type Pc = {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  home?: string;
  /** Names in folders. */
  names?: Record<string, string[]>;
  texts?: Record<string, string>;
  /** Where a path really lies. */
  real?: Record<string, string>;
  /** What a program prints, by the end of its path. */
  prints?: Record<string, string>;
  asked?: string[];
};

/** A PC put together by hand. */
function aPc({ platform = 'win32', env = {}, home, names = {}, texts = {}, ...more }: Pc): PlaceSystem {
  const { real = {}, prints = {}, asked = [] } = more;
  return {
    platform,
    env: { SystemDrive: 'C:', SystemRoot: 'C:\\Windows', ...env },
    home: home ?? (platform === 'win32' ? 'C:\\Users\\tue' : '/home/tue'),
    queries: {
      run: async (program) => {
        asked.push(program);
        return Object.entries(prints).find(([end]) => program.endsWith(end))?.[1];
      },
      readText: async (path) => texts[path],
      realPath: async (path) => real[path] ?? path,
      names: async (path) => names[path],
    },
  };
}

const wmic = (facts: Record<string, string>) => ({
  'WMIC.exe': Object.entries(facts)
    .map(([name, value]) => `\r\r\n${name}=${value}\r\r\n`)
    .join(''),
});

const none = { fault: null, warnings: [] };
const cloud = (name: string) => ({ fault: { reason: 'cloud', name }, warnings: [] });
const network = (name: string) => ({ fault: { reason: 'network', name }, warnings: [] });

describe('on Windows', () => {
  it('the usual place is good, and nothing is asked of the system about its own drive', async () => {
    const asked: string[] = [];
    const usual = 'C:\\Users\\tue\\AppData\\Roaming\\so-ban-chi-dao\\data';
    expect(await checkPlace(usual, aPc({ asked }))).toEqual(none);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a share', '\\\\may-chu\\chung\\so'],
    ['a share with slashes', '//may-chu/chung/so'],
    ['a share in its long form', '\\\\?\\UNC\\may-chu\\chung\\so'],
  ])('%s is refused', async (_what, path) => {
    expect(await checkPlace(path, aPc({}))).toEqual(network(path));
  });

  it('the long form of a drive is none', async () => {
    expect(await checkPlace('\\\\?\\C:\\So', aPc({}))).toEqual(none);
  });

  it('a mapped drive is refused: by what it really is, or by its type', async () => {
    const real = { 'Z:\\so': '\\\\may-chu\\chung\\so' };
    expect(await checkPlace('Z:\\so', aPc({ real }))).toEqual(network('\\\\may-chu\\chung\\so'));
    const prints = wmic({
      DriveType: '4',
      FileSystem: 'NTFS',
      ProviderName: '\\\\nas\\x',
      VolumeName: 'NAS',
    });
    expect(await checkPlace('Z:\\so', aPc({ prints }))).toEqual(network('\\\\nas\\x'));
  });

  it('Windows without wmic is asked by PowerShell', async () => {
    const prints = {
      'powershell.exe': 'DriveType=4\r\nFileSystem=NTFS\r\nProviderName=\\\\nas\\x\r\nVolumeName=\r\n',
    };
    expect(await checkPlace('Y:\\so', aPc({ prints }))).toEqual(network('\\\\nas\\x'));
  });

  it('a system that tells nothing refuses nothing', async () => {
    expect(await checkPlace('E:\\so', aPc({}))).toEqual(none);
  });

  it.each([
    ['FAT32', ['place-fat', 'place-removable']],
    ['exFAT', ['place-fat', 'place-removable']],
    ['NTFS', ['place-removable']],
  ])('a stick with %s is warned of', async (FileSystem, warnings) => {
    const prints = wmic({ DriveType: '2', FileSystem, ProviderName: '', VolumeName: 'USB' });
    expect(await checkPlace('E:\\so', aPc({ prints }))).toEqual({ fault: null, warnings });
  });

  it('a second disk with NTFS is good', async () => {
    const prints = wmic({ DriveType: '3', FileSystem: 'NTFS', ProviderName: '', VolumeName: 'DU LIEU' });
    expect(await checkPlace('D:\\So Ban Chi dao', aPc({ prints }))).toEqual(none);
  });

  it('the drive that Google Drive makes is refused by its label', async () => {
    const prints = wmic({
      DriveType: '3',
      FileSystem: 'FAT32',
      ProviderName: '',
      VolumeName: 'Google Drive',
    });
    expect(await checkPlace('G:\\so', aPc({ prints }))).toEqual(cloud('Google Drive'));
  });

  it.each([
    ['OneDrive', 'C:\\Users\\tue\\OneDrive\\so'],
    ['OneDrive', 'C:\\Users\\tue\\OneDrive - UBND xã Thanh Khê Hạ\\Tài liệu\\so'],
    ['OneDrive', 'c:\\users\\TUE\\onedrive\\Desktop\\so'],
    ['OneDrive', 'D:\\OneDrive\\so'],
    ['Google Drive', 'C:\\Users\\tue\\Google Drive\\so'],
    ['Google Drive', 'G:\\My Drive\\so'],
    ['Google Drive', 'G:\\Drive của tôi\\so'],
    ['Google Drive', 'G:\\Drive của tôi\\so'.normalize('NFD')],
    ['Dropbox', 'C:\\Users\\tue\\Dropbox (Cá nhân)\\so'],
    ['iCloud', 'C:\\Users\\tue\\iCloudDrive\\so'],
    ['Zalo', 'C:\\Users\\tue\\Documents\\Zalo Received Files\\so'],
    ['Nextcloud', 'C:\\Users\\tue\\Nextcloud\\so'],
  ])('%s is known by the name of its folder: %s', async (name, path) => {
    expect(await checkPlace(path, aPc({}))).toEqual(cloud(name));
  });

  it('a Desktop that was redirected into OneDrive is one, also where the way to it is a link', async () => {
    const real = { 'C:\\Users\\tue\\Desktop\\so': 'C:\\Users\\tue\\OneDrive\\Desktop\\so' };
    expect(await checkPlace('C:\\Users\\tue\\Desktop\\so', aPc({ real }))).toEqual(cloud('OneDrive'));
  });

  it('a OneDrive that was moved is known by its variable, whatever it is called', async () => {
    const env = { OneDriveCommercial: 'E:\\Dong bo co quan\\' };
    expect(await checkPlace('e:\\dong bo co quan\\so', aPc({ env }))).toEqual(cloud('OneDrive'));
    expect(await checkPlace('E:\\Dong bo co quan khac\\so', aPc({ env }))).toEqual(none);
  });

  it('a Dropbox that was moved is known by its own settings', async () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\tue\\AppData\\Local' };
    const texts = {
      'C:\\Users\\tue\\AppData\\Local\\Dropbox\\info.json': '{"personal":{"path":"D:\\\\Hop","host":1}}',
    };
    expect(await checkPlace('D:\\Hop\\so', aPc({ env, texts }))).toEqual(cloud('Dropbox'));
    expect(await checkPlace('D:\\Hop so\\so', aPc({ env, texts }))).toEqual(none);
  });

  it.each([
    ['OneDrive', '.849C9593-D756-4E56-8D6E-42412F2A707B'],
    ['Dropbox', '.dropbox.cache'],
    ['Google Drive', '.tmp.driveupload'],
    ['Nextcloud', '.sync_8f1c2d3e4a5b.db'],
    ['Nextcloud', '._sync_8f1c2d3e4a5b.db-wal'],
    ['Syncthing', '.stfolder'],
    ['MEGA', '.megaignore'],
  ])('%s is known by the mark %s that it leaves', async (name, mark) => {
    expect(await checkPlace('D:\\Việc\\so', aPc({ names: { 'D:\\Việc': ['a.docx', mark] } }))).toEqual(
      cloud(name),
    );
  });

  it.each([
    'C:\\Users\\tue\\Documents\\OneDrive hướng dẫn\\so',
    'C:\\Users\\tue\\Documents\\OneDrive\\so',
    'D:\\Sao luu OneDrive cu\\so',
    'D:\\Lưu trữ\\Google Drive\\so',
    'D:\\Box cũ\\so',
    'C:\\Users\\tue\\Boxing\\so',
    'C:\\Users\\tue\\Mega\\so',
    'C:\\Users\\tue\\Dropbox-huong-dan\\so',
    'D:\\Zalo\\so',
  ])('%s is no false alarm', async (path) => {
    expect(await checkPlace(path, aPc({}))).toEqual(none);
  });
});

describe('on Linux', () => {
  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    '/dev/sda2 /home ext4 rw 0 0',
    'may-chu:/xuat /mnt/chung nfs4 rw 0 0',
    '//nas/x /home/tue/nas cifs rw 0 0',
    'tue@pc: /home/tue/may\\040kia fuse.sshfs rw 0 0',
    'drive: /home/tue/mang fuse.rclone rw 0 0',
    '/dev/sdb1 /media/tue/USB vfat rw 0 0',
    '/dev/sdc1 /media/tue/THE exfat rw 0 0',
    'C:\\134 /mnt/c 9p rw 0 0',
  ].join('\n');
  const linux = (more: Pc = {}) =>
    aPc({ platform: 'linux', ...more, texts: { '/proc/mounts': mounts, ...more.texts } });

  it.each([
    ['/mnt/chung/so', network('may-chu:/xuat')],
    ['/home/tue/nas/so', network('//nas/x')],
    ['/home/tue/may kia/so', network('tue@pc:')],
    ['/home/tue/mang/so', cloud('rclone')],
  ])('%s is refused', async (path, verdict) => {
    expect(await checkPlace(path, linux())).toEqual(verdict);
  });

  it.each(['/home/tue/so', '/home/tue/nasa/so', '/mnt/chung2/so', '/mnt/c/so', '/so'])(
    '%s is good',
    async (path) => {
      expect(await checkPlace(path, linux())).toEqual(none);
    },
  );

  it('a stick is warned of, and FAT on it', async () => {
    const texts = { '/sys/devices/pci/usb1/sdb/sdb1/removable': '' };
    const real = {
      '/sys/class/block/sdb1': '/sys/devices/pci/usb1/sdb/sdb1',
      '/sys/class/block/sdc1': '/sys/devices/pci/mmc/sdc/sdc1',
    };
    expect(await checkPlace('/media/tue/USB/so', linux({ real, texts }))).toEqual({
      fault: null,
      warnings: ['place-fat', 'place-removable'],
    });
    expect(await checkPlace('/media/tue/THE/so', linux({ real }))).toEqual({
      fault: null,
      warnings: ['place-fat'],
    });
  });

  it('Dropbox that only has its settings in the home folder keeps nothing in step there', async () => {
    const names = { '/home/tue': ['.dropbox', 'so'] };
    expect(await checkPlace('/home/tue/so', linux({ names }))).toEqual(none);
    const told = { '/home/tue/.dropbox/info.json': '{"personal":{"path":"/home/tue/Hop"}}' };
    expect(await checkPlace('/home/tue/Hop/so', linux({ texts: told }))).toEqual(cloud('Dropbox'));
    expect(
      await checkPlace(
        '/home/tue/so',
        linux({ texts: { ...told, '/home/tue/.dropbox/info.json': '{"path":"\\' } }),
      ),
    ).toEqual(none);
  });

  it('a folder that does not exist yet is judged by the one it will lie in', async () => {
    const system = linux();
    const queries = {
      ...system.queries,
      realPath: async (path: string) => (path === '/home/tue/so' ? '/mnt/chung/so' : undefined),
    };
    expect(await checkPlace('/home/tue/so/2026/data', { ...system, queries })).toEqual(
      network('may-chu:/xuat'),
    );
  });
});

describe('on macOS', () => {
  const prints = {
    '/sbin/mount':
      '/dev/disk1s1 on / (apfs, local, journaled)\n//tue@nas/x on /Volumes/nas (smbfs, nodev)\n/dev/disk2s1 on /Volumes/USB (msdos, local)\n',
  };
  const mac = (more: Pc = {}) => aPc({ platform: 'darwin', home: '/Users/tue', prints, ...more });

  it('shares and iCloud are refused, a stick is warned of', async () => {
    expect(await checkPlace('/Volumes/nas/so', mac())).toEqual(network('//tue@nas/x'));
    expect(await checkPlace('/Users/tue/Library/Mobile Documents/x/so', mac())).toEqual(cloud('iCloud'));
    expect(await checkPlace('/Volumes/USB/so', mac())).toEqual({
      fault: null,
      warnings: ['place-fat', 'place-removable'],
    });
    expect(await checkPlace('/Users/tue/so', mac())).toEqual(none);
  });
});
