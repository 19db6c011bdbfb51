import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The programs with which the tests cut the power of real file systems and make system calls fail: installed
 * from Debian's packages where this runs as root on such a system. Where they cannot be had, those tests are
 * skipped and say why.
 */
const packages: Record<string, string> = {
  nbdkit: 'nbdkit',
  nbdfuse: 'libnbd-bin',
  'mkfs.xfs': 'xfsprogs',
  'mkfs.btrfs': 'btrfs-progs',
  'fiu-run': 'fiu-utils',
};
const plugin = 'nbdkit-plugin-python';

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const isThere = (program: string) =>
  ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].some((folder) => existsSync(`${folder}/${program}`));

const hasPlugin = () => spawnSync('nbdkit', ['--dump-plugin', 'python']).status === 0;

function missing(): string[] {
  const names = Object.entries(packages).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
  return hasPlugin() ? names : [...names, plugin];
}

const wanted = missing();
if (wanted.length > 0 && process.getuid?.() === 0 && isThere('apt-get')) {
  if (!runs('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted)) {
    runs('apt-get', 'update', '-qq');
    runs('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted);
  }
}
const left = missing();
if (left.length > 0)
  process.stderr.write(`Not here: ${left.join(', ')}. The tests that need them are skipped.\n`);
