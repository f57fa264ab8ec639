import consolidar from '../../../assets/guia/consolidar.md';
import detectar from '../../../assets/guia/detectar.md';
import formulas from '../../../assets/guia/formulas.md';
import funciones from '../../../assets/guia/funciones.md';
import primerosPasos from '../../../assets/guia/primeros-pasos.md';
import problemas from '../../../assets/guia/problemas.md';
import reglas from '../../../assets/guia/reglas.md';
import validar from '../../../assets/guia/validar.md';
import { leerPagina, type Pagina } from './markdown';

/** The guide, in reading order; the files are the same that stand in assets/guia. */
export const PAGINAS: readonly Pagina[] = [
  leerPagina('primeros-pasos', primerosPasos),
  leerPagina('detectar', detectar),
  leerPagina('validar', validar),
  leerPagina('formulas', formulas),
  leerPagina('consolidar', consolidar),
  leerPagina('reglas', reglas),
  leerPagina('funciones', funciones),
  leerPagina('problemas', problemas),
];
