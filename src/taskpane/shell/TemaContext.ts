import { createContext } from 'react';
import type { NombreTema } from './tema';

/** The theme that the pane shows itself in. */
export const TemaContext = createContext<NombreTema>('claro');
