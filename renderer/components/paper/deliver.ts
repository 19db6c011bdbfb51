import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../shared/outputs/values.ts';
import { notifyDone } from '../page/notify.ts';
import { printInPage } from './print-in-page.ts';
import { takeDelivery } from './take-delivery.ts';

/** Ends an operation that makes a file or prints: fetches or prints what it left to do, and says where it went. */
export function useDelivery(): (delivery: Delivery | { delivered: 'opened' }) => void {
  const { t } = useTranslation();
  return useCallback(
    (delivery) => {
      switch (delivery.delivered) {
        case 'saved':
          return notifyDone(t('delivery.saved', { path: delivery.path }));
        case 'download':
          takeDelivery(delivery);
          return notifyDone(t('delivery.downloaded', { name: delivery.name }));
        case 'printed':
          return notifyDone(t('delivery.printed'));
        case 'print-in-page':
          return void printInPage(delivery.html);
        case 'opened':
        case 'cancelled':
          return;
      }
    },
    [t],
  );
}
