import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Evidencia } from '../../plan/tabla';
import { ROLES, type Rol } from '../../plan/rol';
import { columnName } from '../../sheet/address';
import { Desplegable } from '../shell/Desplegable';
import { NOMBRE_ROL } from '../../check/nombre-rol';
import { MENSAJES } from './mensajes';
import { textoMotivo } from './motivos';

const useStyles = makeStyles({
  lista: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  columna: { color: tokens.colorNeutralForeground2 },
  motivo: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The twelve months of a role are one line: "Programado por mes, columnas G a R". */
export function reunirPorRol(evidencia: readonly Evidencia[]): readonly (readonly Evidencia[])[] {
  const porRol = new Map<string, Evidencia[]>();
  for (const una of evidencia) porRol.set(una.rol, [...(porRol.get(una.rol) ?? []), una]);
  return [...porRol.values()].map((grupo) => grupo.toSorted((a, b) => a.columna - b.columna));
}

export function Evidencias({ evidencia }: { readonly evidencia: readonly Evidencia[] }) {
  const styles = useStyles();
  if (evidencia.length === 0) return null;
  return (
    <Desplegable titulo={MENSAJES.evidencia.titulo}>
      <ul className={styles.lista}>
        {reunirPorRol(evidencia).map((grupo) => (
          <LineaEvidencia key={grupo[0]?.rol} grupo={grupo} />
        ))}
      </ul>
    </Desplegable>
  );
}

function LineaEvidencia({ grupo }: { readonly grupo: readonly Evidencia[] }) {
  const styles = useStyles();
  const [primera] = grupo;
  const ultima = grupo.at(-1);
  if (!primera || !ultima) return null;
  const columnas =
    grupo.length === 1
      ? MENSAJES.evidencia.columna(columnName(primera.columna))
      : MENSAJES.evidencia.columnas(columnName(primera.columna), columnName(ultima.columna));
  const motivos = primera.motivos.map(textoMotivo).filter((texto) => texto !== null);
  return (
    <li>
      <Caption1Strong>{esRol(primera.rol) ? NOMBRE_ROL[primera.rol] : primera.rol}</Caption1Strong>
      <Caption1 className={styles.columna}> · {columnas}</Caption1>
      {motivos.map((motivo) => (
        <Caption1 key={motivo} className={styles.motivo}>
          {motivo}
        </Caption1>
      ))}
    </li>
  );
}

function esRol(rol: string): rol is Rol {
  return (ROLES as readonly string[]).includes(rol);
}
