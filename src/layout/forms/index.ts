import type { Forma } from '../types';
import { ANB_POA01_SEGUIMIENTO } from './anb-poa01-seguimiento';

/** Every form that detection knows. A new one is one file, one test and one line here. */
export const FORMAS: readonly Forma[] = [ANB_POA01_SEGUIMIENTO];
