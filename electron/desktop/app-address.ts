/** The scheme and host under which the interface is served to the window, and nothing else is. */
export const appScheme = 'app';
export const appHost = 'so-ban-chi-dao';
export const appAddress = `${appScheme}://${appHost}/index.html`;

/**
 * True for an address of the interface itself. Protocol and host are compared one by one: the `origin` of an
 * `app:` address is the string "null" in Node, so every such address would look alike.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === '';
}
