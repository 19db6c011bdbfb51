import type { Delivery } from '../../../shared/outputs/values.ts';

/** Brings home a file that an operation left to be fetched; everything else has reached the official already. */
export function takeDelivery(delivery: Delivery | { delivered: 'opened' }): void {
  if (delivery.delivered !== 'download') return;
  const link = document.createElement('a');
  link.href = delivery.url;
  link.download = delivery.name;
  link.click();
}
