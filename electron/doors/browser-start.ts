import { openBrowserDoor } from './browser.ts';

console.log(openBrowserDoor);
