/** Name of the sheet that the findings are exported to; apart, because the pane needs it and nothing else of it. */
export const HOJA_OBSERVACIONES = 'Observaciones POA';
