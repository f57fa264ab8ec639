/** Findings that Page Up and Page Down pass over. */
const PAGINA = 8;

/** Where a key leads from the chosen finding (-1: none yet) among `total`; null for keys that mean nothing here. */
export function destinoDeTecla(tecla: string, actual: number, total: number): number | null {
  const ultimo = total - 1;
  const dentro = (indice: number) => Math.max(0, Math.min(ultimo, indice));
  switch (tecla) {
    case 'ArrowDown':
      return dentro(actual + 1);
    case 'ArrowUp':
      return dentro(actual - 1);
    case 'PageDown':
      return dentro(actual + PAGINA);
    case 'PageUp':
      return dentro(actual - PAGINA);
    case 'Home':
      return 0;
    case 'End':
      return ultimo;
    case 'Enter':
    case ' ':
      return dentro(actual);
    default:
      return null;
  }
}
