// Where the interface cannot run (a file of it is damaged or missing), the page that shares nothing with it is
// shown. Not bundled, so that it does not fall with the rest.
(() => {
  const isBlank = () => (document.getElementById('root')?.childElementCount ?? 0) === 0;
  const lead = () => {
    if (isBlank()) location.replace('recovery.html#interface');
  };
  // Of a script that does not load as well: such errors do not bubble.
  addEventListener('error', () => setTimeout(lead, 500), true);
  addEventListener('load', () => setTimeout(lead, 20_000));
})();
