import { cuenta } from '../shell/mensajes';

export const MENSAJES = {
  titulo: 'Guía',
  buscar: 'Buscar en la guía',
  buscarCorto: 'Buscar…',
  contenido: 'Contenido',
  volver: 'Volver al contenido',
  encontrados: (cuantos: number) =>
    cuantos === 0
      ? 'Nada en la guía tiene esas palabras. Pruebe con otras.'
      : cuenta(cuantos, 'sección encontrada', 'secciones encontradas'),
  enEstaPagina: 'En esta página',
  tabla: 'Tabla, se desplaza hacia los lados',
  diagnostico: 'Diagnóstico',
  cargando: 'Abriendo la guía…',
} as const;
