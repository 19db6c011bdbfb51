import { Tabs } from '@mantine/core';
import type { ComponentType } from 'react';
import { useSearchParams } from 'react-router';

type Props<N extends string> = {
  /** What each tab shows, in their order; the first is open where the address names none. */
  tabs: Readonly<Record<N, ComponentType>>;
  labelOf: (name: N) => string;
};

/** The rest of an address belongs to the tab; of whom the screen speaks stays. */
function withTab(now: URLSearchParams, tab: string): Record<string, string> {
  const of = now.get('of');
  return of === null ? { tab } : { of, tab };
}

/** Tabs of a screen. The open one stands in the address (`?tab=`), so that others can lead to it. */
export function AddressTabs<N extends string>({ tabs, labelOf }: Props<N>) {
  const [parameters, setParameters] = useSearchParams();
  const names = Object.keys(tabs) as N[];
  const open = names.find((name) => name === parameters.get('tab')) ?? names[0];
  if (open === undefined) return null;
  const Content: ComponentType = tabs[open];
  return (
    <Tabs
      value={open}
      onChange={(next) => setParameters(withTab(parameters, next ?? open))}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        {names.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {labelOf(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={open}>
        <Content />
      </Tabs.Panel>
    </Tabs>
  );
}
