const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  /** Mantine writes its colours into style elements and attributes. */
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  /** The preview of a paper. */
  'frame-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

const written = (of: Record<string, string>) =>
  Object.entries(of)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** What a page of the interface may load: its own files, and nothing from anywhere else. */
export const contentSecurityPolicy: string = written(directives);

/** What a paper on its way to the printer or the PDF may load: only what it carries inside itself. */
export const paperSecurityPolicy: string = written({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** The headers that go with every answer beside the policy. */
export const hardeningHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
} as const;
