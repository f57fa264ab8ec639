/** Names of the generated sheets: what the pane knows of them before it loads what makes them. */
export const HOJA_EQUIVALENCIAS = 'Equivalencias';
