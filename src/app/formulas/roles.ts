/** Columns whose amounts, in Bs., add up from row to row. */
export const ROLES_DE_DINERO = ['presupuesto', 'presupuestoEjecutado', 'inversion', 'tgn', 'otros'] as const;
