import type { CommandLine } from 'electron';

/** Chromium's own ways to the network, closed before it starts: the program works without any. */
export const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

export function closeNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of networkSwitches) {
    if (value === undefined) commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, value);
  }
}
