import { eficaciaDePadre } from '../../plan/eficacia';
import { presupuestoDePadre } from '../../plan/presupuesto';
import type { Fila } from '../../plan/tabla';
import { porCeldas, porCodigos } from './hijos';
import type { Lienzo } from './lienzo';
import { proponerMesesDePadre } from './meses-de-padre';
import { ROLES_DE_DINERO } from './roles';

/** Figures of the rows that have children, from the lowest up: budgets, the ministry's weighted months, % Efi. */
export function proponerPadres(lienzo: Lienzo): void {
  for (const padre of deAbajoArriba(lienzo)) {
    for (const rol of ROLES_DE_DINERO) {
      const columna = lienzo.tabla.columnas[rol];
      if (columna !== undefined) proponerPresupuesto(lienzo, padre, rol, columna);
    }
    proponerMesesDePadre(lienzo, padre);
    proponerEficaciaDePadre(lienzo, padre);
  }
}

function deAbajoArriba(lienzo: Lienzo): readonly Fila[] {
  const conHijos = (fila: Fila): readonly Fila[] => {
    const hijos = lienzo.arbol.hijos(fila);
    return hijos.length === 0 ? [] : [...hijos.flatMap(conHijos), fila];
  };
  const propias = new Set(lienzo.filas('agregado'));
  return lienzo.arbol.raices.flatMap(conHijos).filter((fila) => propias.has(fila));
}

/** Σ of the children (DOMAIN section 5, "Budgets"), where one of them has a budget. */
function proponerPresupuesto(
  lienzo: Lienzo,
  padre: Fila,
  rol: (typeof ROLES_DE_DINERO)[number],
  columna: number,
): void {
  const hijos = lienzo.arbol.hijos(padre);
  const valor = presupuestoDePadre(hijos.map((hijo) => lienzo.numero(hijo, columna)));
  if (valor === null) return;
  const porCodigo = lienzo.opciones.modo === 'poa' ? porCodigos(lienzo, 'SUMA.HIJOS', padre, columna) : null;
  const alcance = porCodigo ?? porCeldas('SUM', hijos, columna);
  lienzo.proponer(
    { grupo: 'padres', rol, fila: padre, columna },
    { ...alcance, valor, uso: 'suma', ...(porCodigo ? {} : { modo: 'nativas' }) },
  );
}

/** Plain mean of the children's unrounded values (DOMAIN section 5, "Parent % Efi"). */
function proponerEficaciaDePadre(lienzo: Lienzo, padre: Fila): void {
  const { eficacia: columna } = lienzo.tabla.columnas;
  if (columna === undefined) return;
  const hijos = lienzo.arbol.hijos(padre);
  const medidos = hijos.filter((hijo) => lienzo.numero(hijo, columna) !== null);
  const valor = eficaciaDePadre(medidos.map((hijo) => lienzo.numero(hijo, columna)));
  const [primero] = medidos;
  if (valor === null || !primero) return;
  const destino = { grupo: 'padres', rol: 'eficacia', fila: padre, columna } as const;
  const enFraccion = lienzo.enPorcentaje(primero, columna);
  if (medidos.some((hijo) => lienzo.enPorcentaje(hijo, columna) !== enFraccion)) {
    lienzo.omitir(destino, 'otra-escala');
    return;
  }
  const porCodigo =
    lienzo.opciones.modo === 'poa' ? porCodigos(lienzo, 'PROMEDIO.HIJOS', padre, columna) : null;
  const { expresion, entradas } = porCodigo ?? porCeldas('AVERAGE', hijos, columna);
  const escala = escalaEntre(enFraccion, lienzo.enPorcentaje(padre, columna));
  lienzo.proponer(destino, {
    expresion: sinMedir(lienzo, `${expresion}${escala.sufijo}`, porCodigo ? null : celdasDe(expresion)),
    valor: valor * escala.factor,
    entradas,
    uso: 'suma',
    ...(porCodigo ? {} : { modo: 'nativas' }),
  });
}

/** Before the year's end no child may have anything to measure yet: the cell is then blank, as theirs are. */
function sinMedir({ medida }: Lienzo, expresion: string, celdas: string | null): string {
  if (medida.trimestre === null || medida.figura === 'avance') return expresion;
  return celdas === null ? `IFNA(${expresion},"")` : `IF(COUNT(${celdas})=0,"",${expresion})`;
}

function celdasDe(expresion: string): string {
  return expresion.slice(expresion.indexOf('(') + 1, -1);
}

function escalaEntre(hijos: boolean, padre: boolean): { readonly sufijo: string; readonly factor: number } {
  if (hijos === padre) return { sufijo: '', factor: 1 };
  return padre ? { sufijo: '/100', factor: 0.01 } : { sufijo: '*100', factor: 100 };
}
