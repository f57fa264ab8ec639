import type { JournalEntry } from '../../app/port';

/** What was done with the findings; the sentence is made in `mensajes.ts`. */
export type Hecho =
  | { readonly clase: 'arreglado'; readonly celdas: number }
  | { readonly clase: 'deshecho' | 'rehecho'; readonly entrada: JournalEntry }
  | { readonly clase: 'justificado' }
  | { readonly clase: 'retirado'; readonly cuantas: number }
  | { readonly clase: 'exportado'; readonly sinCambios: boolean }
  | { readonly clase: 'marcado' | 'desmarcado' }
  | { readonly clase: 'ajustado' };
