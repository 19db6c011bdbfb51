import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { i18n } from './i18n.ts';
import { createQueries, watchChanges } from './queries.ts';
import { createRouter } from './routes.tsx';
import { theme } from './theme.ts';

/** The interface: language, look, data, and the way between the screens. */
export function App() {
  const [queries] = useState(createQueries);
  const [router] = useState(createRouter);
  useEffect(() => watchChanges(queries), [queries]);
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} forceColorScheme="light">
        <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
          {/* At the left: menus of rows and buttons of forms are at the right, and must not be covered. */}
          <Notifications position="bottom-left" containerWidth={400} limit={4} />
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </DatesProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
