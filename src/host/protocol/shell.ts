import type { ExcelHost } from './host';

/** Requirement sets that the host claims; what the project targets, not all that the tables could answer. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DialogApi: '1.2',
  ExcelApi: '1.13',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  SharedRuntime: '1.2',
};

export type Theme = 'light' | 'dark' | 'contrast' | 'unknown';

const THEMES: Readonly<Record<Exclude<Theme, 'unknown'>, Readonly<Record<string, number>>>> = {
  light: theme(0xffffff, 0x262626, 0xf5f5f5, 0x262626),
  dark: theme(0x292929, 0xffffff, 0x1f1f1f, 0xffffff),
  contrast: theme(0x000000, 0xffffff, 0x000000, 0xffff00),
};

function theme(
  bodyBackgroundColor: number,
  bodyForegroundColor: number,
  controlBackgroundColor: number,
  controlForegroundColor: number,
): Readonly<Record<string, number>> {
  return { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor };
}

export interface ShellOptions {
  /** Read whenever the client asks, so that it can change while the add-in runs. */
  readonly theme?: () => Theme;
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
}

/** The two objects that Excel gives to the web view of an add-in, before office.js loads. */
export interface Shell {
  readonly bridge: Bridge;
  readonly external: Readonly<Record<string, unknown>>;
}

/** `_richApiNativeBridge`: the client sets `onMessageFromHost` when it loads. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Joins a client's window to the host: what goes into `window.external` and `_richApiNativeBridge`. */
export function createShell(host: ExcelHost, options: ShellOptions = {}): Shell {
  const receive = host.connect((text) => bridge.onMessageFromHost?.(text));
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: receive };
  return { bridge, external: externalOf(host, options) };
}

type Callback = (status: number, payload?: readonly unknown[]) => void;

const SUCCESS = 0;

function externalOf(host: ExcelHost, options: ShellOptions): Shell['external'] {
  const context = contextOf(host, options);
  const { locale } = host.session;
  return {
    // The last field: 1 a shared runtime, 2 with custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$isNotDialog$disableLogging$3`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: unknown, callback?: Callback) => callback?.(SUCCESS, []),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: Callback) =>
      callback?.(SUCCESS),
    UnregisterEvent: (_id: number, _target: string, callback?: Callback) => callback?.(SUCCESS),
  };
}

/** What office.js asks of the application before anything else; names and units are Excel's. */
function contextOf(host: ExcelHost, options: ShellOptions): Readonly<Record<string, () => unknown>> {
  const { locale } = host.session;
  const sets = options.requirementSets ?? REQUIREMENT_SETS;
  const themeNow = (): Theme => options.theme?.() ?? 'light';
  const settings = settingsOf(host);
  return {
    GetActivationMode: () => 2,
    GetAppCapabilities: () => 1,
    GetAppDataLocale: () => locale,
    GetAppType: () => 1,
    GetAppUILocale: () => locale,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetDocUrl: () => options.documentUrl ?? 'C:\\POA.xlsx',
    GetFeaturesForSolution: () => '{}',
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetInitialDisplayMode: () => 2,
    GetInstanceId: () => '1',
    GetOfficeThemeInfo: () => {
      const now = themeNow();
      return JSON.stringify(now === 'unknown' ? null : THEMES[now]);
    },
    GetSettings: () => settings,
    GetSolutionRef: () => 'poa-para-excel',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetTouchEnabled: () => false,
  };
}

interface SettingsStore {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** `Office.context.document.settings`: every value as JSON text; a write replaces all of them. */
function settingsOf({ engine }: ExcelHost): SettingsStore {
  return {
    Read(keys, values) {
      for (const [key, value] of engine.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys, values) {
      engine.settings.clear();
      keys.forEach((key, index) => engine.settings.set(key, JSON.parse(values[index] ?? 'null')));
    },
  };
}
