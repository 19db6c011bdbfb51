import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { listRemovableDrives } from './backup/drives/drives.ts';
import { createErrorLog } from './data/error-log.ts';
import { rememberDataPlace } from './data/place/data-place.ts';
import { appAddress, appScheme } from './desktop/app-address.ts';
import { appSchemes, createAppProtocol } from './desktop/app-protocol.ts';
import { unknownErrorWords } from './desktop/boxes.ts';
import { createElectronDesk } from './desktop/electron-desk.ts';
import { bringForward, showInterface } from './desktop/main-window.ts';
import { menuTemplate } from './desktop/menu.ts';
import { closeNetwork } from './desktop/network-switches.ts';
import { openFrom } from './desktop/open-from.ts';
import { createOpenedCopies } from './desktop/opened-copies.ts';
import { createPaperShelf } from './desktop/paper-shelf.ts';
import { createPdfEngine } from './desktop/pdf-engine.ts';
import { printPaper } from './desktop/print-paper.ts';
import { lockContents, lockSession } from './desktop/security.ts';
import { createShutDown } from './desktop/shut-down.ts';
import { profileFolder } from './desktop/start-options.ts';
import { paperWindowOptions, windowOptions } from './desktop/window-options.ts';
import { openWindowDoor } from './doors/window.ts';
import type { Program } from './program.ts';
import { systemClock } from './system-clock.ts';
import { systemTimer } from './system-timer.ts';
import { version } from './version.ts';

const built = (...names: string[]) => join(import.meta.dirname, '..', ...names);
const developing = !app.isPackaged;

app.enableSandbox();
// The same as `appId` of the installer, or Windows takes the pinned icon for another program.
if (process.platform === 'win32') app.setAppUserModelId('vn.sobanchidao.desktop');
closeNetwork(app.commandLine);
protocol.registerSchemesAsPrivileged(appSchemes);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  const folder = join(app.getPath('appData'), profileFolder);
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}
const profile = app.getPath('userData');
const logError = createErrorLog({ folder: profile, now: systemClock.now, newId: () => crypto.randomUUID() });
const tell = (error: unknown, where: string) =>
  dialog.showErrorBox(...unknownErrorWords(logError(error, where)));
process.on('uncaughtException', (error) => tell(error, 'main'));
process.on('unhandledRejection', (error) => tell(error, 'main'));

let window: BrowserWindow | null = null;
let program: Program | null = null;

const end = createShutDown({ app, logError, close: async () => program?.close() });

/** The desktop: one window, the hidden pages for papers, and the way from the window to the application. */
async function start(): Promise<void> {
  const papers = session.fromPartition('papers');
  const shelf = createPaperShelf();
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  for (const each of [session.defaultSession, papers]) await lockSession(each, developing);
  session.defaultSession.protocol.handle(
    appScheme,
    createAppProtocol(built('renderer'), () => program?.page() ?? 'index.html'),
  );
  papers.protocol.handle(appScheme, shelf.answer);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(developing)));

  const openPaper = () => new BrowserWindow(paperWindowOptions(papers));
  const copies = createOpenedCopies({
    folder: join(profile, 'opened'),
    openPath: (path) => shell.openPath(path),
  });
  await copies.clear();
  const desk = createElectronDesk({
    dialog,
    window: () => window,
    documents: app.getPath('documents'),
    copies,
    print: (html) => printPaper({ openWindow: openPaper, shelf }, html),
    pdf: createPdfEngine({ openWindow: openPaper, shelf }),
    listDrives: () => listRemovableDrives(),
    showFolder: (path) => shell.openPath(path),
  });
  program = await openFrom({
    args: process.argv,
    profile,
    desk,
    version,
    logError,
    remember: (folder) => rememberDataPlace(profile, folder),
    automatic: { documents: app.getPath('documents'), timer: systemTimer },
  });
  showWindow(program);
}

function showWindow(opened: Program): void {
  const shown = new BrowserWindow(
    windowOptions({
      preload: built('preload', 'preload.cjs'),
      icon: built('..', 'assets', 'icon.png'),
      workArea: screen.getPrimaryDisplay().workAreaSize,
      developing,
    }),
  );
  window = shown;
  shown.once('closed', () => {
    window = null;
    end();
  });
  openWindowDoor({
    ipcMain,
    answer: opened.answer,
    listen: opened.listen,
    page: () => window?.webContents ?? null,
  });
  showInterface({ window: shown, address: appAddress, ask: (box) => dialog.showMessageBoxSync(shown, box) });
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => bringForward(window));
  app
    .whenReady()
    .then(start)
    .catch((error) => {
      tell(error, 'start');
      end();
    });
} else {
  app.exit(0);
}
