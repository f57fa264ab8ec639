import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/**
 * Teal of the icon in the sixteen steps of Fluent, each as light as Fluent's own blue at that step (OKLCH),
 * so that every contrast which Fluent guarantees still holds.
 */
const MARCA: BrandVariants = {
  10: '#081915',
  20: '#0a2720',
  30: '#0c332a',
  40: '#0f4237',
  50: '#0a5042',
  60: '#05604f',
  70: '#066c5a',
  80: '#047863',
  90: '#089980',
  100: '#3cb096',
  110: '#5fbaa3',
  120: '#77c3af',
  130: '#95d0bf',
  140: '#b5dcd0',
  150: '#d0e8e0',
  160: '#ebf4f1',
};

export type NombreTema = 'claro' | 'oscuro' | 'contraste';

const CLARO = createLightTheme(MARCA);

export const TEMAS: Readonly<Record<NombreTema, Theme>> = {
  claro: CLARO,
  oscuro: createDarkTheme(MARCA),
  // Its letters are those of Teams, wider than Office's where Segoe is missing.
  contraste: { ...teamsHighContrastTheme, fontFamilyBase: CLARO.fontFamilyBase },
};

/** Colours of the host, as far as it tells them: Excel on the web and older ones say nothing. */
export interface ColoresDeOffice {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly controlBackgroundColor?: string;
}

export interface PreferenciasDelSistema {
  /** `forced-colors: active`: Windows high contrast. */
  readonly coloresForzados: boolean;
  /** `prefers-color-scheme: dark` */
  readonly oscuro: boolean;
}

/** Theme of the pane: high contrast before anything, then Office's colours, then the system's preference. */
export function elegirTema(office: ColoresDeOffice | undefined, sistema: PreferenciasDelSistema): NombreTema {
  if (sistema.coloresForzados || esContraste(office)) return 'contraste';
  const fondo = luminancia(office?.bodyBackgroundColor);
  if (fondo !== null) return fondo < 0.5 ? 'oscuro' : 'claro';
  return sistema.oscuro ? 'oscuro' : 'claro';
}

/** Office has no flag for it: only its high-contrast palettes put pure white on pure black, controls included. */
function esContraste(office: ColoresDeOffice | undefined): boolean {
  return (
    luminancia(office?.bodyBackgroundColor) === 0 &&
    luminancia(office?.bodyForegroundColor) === 1 &&
    luminancia(office?.controlBackgroundColor) === 0
  );
}

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** 0 black to 1 white, by the eye's weights (ITU-R BT.601); null where it is no colour. */
function luminancia(color: string | undefined): number | null {
  const match = HEX.exec(color ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 255_000;
}
