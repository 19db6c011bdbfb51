import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '../../renderer/i18n.ts';
import { createQueries } from '../../renderer/queries.ts';
import { theme } from '../../renderer/theme.ts';
import type { Result } from '../../shared/result.ts';

type Answers = Record<string, (input: never) => Result<unknown>>;

/** Shows a component within what every screen has around it. `answers` stand for the application's operations. */
export function show(element: ReactElement, answers: Answers = {}) {
  const asked: { channel: string; input: unknown }[] = [];
  const listeners = new Map<string, ((payload: unknown) => void)[]>();
  window.bridge = {
    call: async (channel, input) => {
      asked.push({ channel, input });
      return answers[channel]?.(input as never) ?? { ok: false, failure: { code: 'unknown-channel' } };
    },
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
      return () => undefined;
    },
  };
  const queries = createQueries();
  const shown = render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} env="test">
        <Notifications />
        <QueryClientProvider client={queries}>{element}</QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
  /** What the application would announce. */
  const announce = (event: string, payload: unknown) =>
    act(() => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    });
  return { ...shown, asked, announce };
}
