import { cuenta } from '../shell/mensajes';

export const MENSAJES = {
  titulo: 'Diagnóstico',
  texto:
    'Para quien instaló el complemento. No lleva nombres de archivos, hojas ni personas, ni datos de celdas.',
  copiar: 'Copiar el informe',
  copiado: 'El informe está en el portapapeles: péguelo donde lo necesite.',
  aMano: 'Excel no permite copiarlo desde aquí: el informe quedó elegido; pulse Ctrl+C (en Mac, Comando+C).',
  informe: 'Informe de diagnóstico',
  secciones: { complemento: 'Complemento', excel: 'Excel', requisitos: 'Requisitos', libro: 'Libro' },
  lineas: {
    version: 'Versión',
    funciones: 'Funciones POA',
    tema: 'Tema',
    anfitrion: 'Programa',
    plataforma: 'Plataforma',
    versionDeExcel: 'Versión de Office',
    idioma: 'Idioma',
    hojas: 'Hojas',
    planes: 'Planes',
    filas: 'Filas de planes',
    libros: 'Libros agregados',
    hallazgos: 'Hallazgos',
    fallos: 'Fallos de esta sesión',
  },
  temas: { claro: 'claro', oscuro: 'oscuro', contraste: 'alto contraste' },
  registradas: (cuantas: number, hay: boolean) =>
    hay ? `${cuantas} registradas` : `ninguna de ${cuantas}: falta el entorno de funciones`,
  porGravedad: (errores: number, avisos: number, notas: number) =>
    [
      cuenta(errores, 'error', 'errores'),
      cuenta(avisos, 'aviso', 'avisos'),
      cuenta(notas, 'nota', 'notas'),
    ].join(' · '),
  noEsta: 'no está',
  noSeSabe: 'no se sabe',
  sinLeer: 'sin leer',
  ninguno: 'ninguno',
} as const;
