import type { Forma } from '../types';
import { AN_ESTRUCTURA } from './an-estructura';
import { AN_INFORME_TRIMESTRAL } from './an-informe-trimestral';
import { ANB_POA01_SEGUIMIENTO } from './anb-poa01-seguimiento';
import { ANB_POA_PROGRAMACION } from './anb-poa-programacion';
import { MDPYEP_OBJETIVOS_INSTITUCIONALES } from './mdpyep-objetivos-institucionales';
import { MDPYEP_OGE } from './mdpyep-oge';
import { MDPYEP_OGE_ACTIVIDAD } from './mdpyep-oge-actividad';
import { SENAVEX_OPERACIONES } from './senavex-operaciones';

/** Every form that detection knows. A new one is one file, one test and one line here. */
export const FORMAS: readonly Forma[] = [
  ANB_POA01_SEGUIMIENTO,
  ANB_POA_PROGRAMACION,
  MDPYEP_OGE,
  MDPYEP_OGE_ACTIVIDAD,
  MDPYEP_OBJETIVOS_INSTITUCIONALES,
  SENAVEX_OPERACIONES,
  AN_INFORME_TRIMESTRAL,
  AN_ESTRUCTURA,
];
