import {
  Badge,
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Field,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { inferidoDe, TIPOS_ELEGIBLES, type Eleccion } from '../../../app/elecciones';
import type { Fila, Tabla } from '../../../plan/tabla';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { elegir } from './acciones';
import { MENSAJES, NOMBRE_SENTIDO, NOMBRE_TIPO, motivoDeSentido, motivoDeTipo } from './mensajes';

const useStyles = makeStyles({
  linea: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cabeza: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  texto: { minWidth: 0 },
  codigo: { display: 'block', color: tokens.colorNeutralForeground2 },
  medida: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  motivo: { display: 'block', color: tokens.colorNeutralForeground2 },
  elegido: { marginTop: tokens.spacingVerticalXS },
  formulario: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface LineaTareaProps {
  readonly tabla: Tabla;
  readonly fila: Fila;
  readonly abierta: boolean;
  readonly alAbrir: (abrir: boolean) => void;
}

export function LineaTarea({ tabla, fila, abierta, alAbrir }: LineaTareaProps) {
  const styles = useStyles();
  const { indicador, sentido, codigo, descripcion, inferido } = fila;
  if (indicador === null) return null;
  const direccion = sentido ?? 'mayor';
  const nombre = codigo ?? descripcion ?? MENSAJES.sinDescripcion;
  return (
    <li className={styles.linea}>
      <div className={styles.cabeza}>
        <div className={styles.texto}>
          <Caption1 className={styles.codigo}>{codigo}</Caption1>
          <Body1 className="dos-lineas">{descripcion ?? MENSAJES.sinDescripcion}</Body1>
        </div>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={abierta}
          aria-label={MENSAJES.cambiarDe(nombre)}
          onClick={() => alAbrir(!abierta)}
        >
          {abierta ? MENSAJES.cerrar : MENSAJES.cambiar}
        </Button>
      </div>
      <Caption1Strong className={styles.medida}>
        {NOMBRE_TIPO[indicador]} · {NOMBRE_SENTIDO[direccion]}
      </Caption1Strong>
      {inferido ? (
        <Elegido fila={fila} />
      ) : (
        <>
          <Caption1 className={styles.motivo}>{motivoDeTipo(indicador, fila)}</Caption1>
          {direccion === 'menor' && (
            <Caption1 className={styles.motivo}>{motivoDeSentido(direccion, fila)}</Caption1>
          )}
        </>
      )}
      {abierta && <Formulario tabla={tabla} fila={fila} eleccion={{ tipo: indicador, sentido: direccion }} />}
    </li>
  );
}

function Elegido({ fila }: { readonly fila: Fila }) {
  const styles = useStyles();
  const deducido = inferidoDe(fila);
  if (!deducido) return null;
  return (
    <>
      <Badge className={styles.elegido} appearance="tint" color="brand">
        {MENSAJES.elegido}
      </Badge>
      <Caption1 className={styles.motivo}>
        {MENSAJES.deducido(NOMBRE_TIPO[deducido.tipo], NOMBRE_SENTIDO[deducido.sentido])}
      </Caption1>
    </>
  );
}

interface FormularioProps {
  readonly tabla: Tabla;
  readonly fila: Fila;
  readonly eleccion: Eleccion;
}

function Formulario({ tabla, fila, eleccion }: FormularioProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const ocupado = trabajo !== null;
  const poner = (cambio: Partial<Eleccion>) => void elegir(sesion, tabla, fila, { ...eleccion, ...cambio });
  const tipos = TIPOS_ELEGIBLES.some((uno) => uno === eleccion.tipo)
    ? TIPOS_ELEGIBLES
    : [eleccion.tipo, ...TIPOS_ELEGIBLES];
  return (
    <div className={styles.formulario}>
      <Field label={MENSAJES.tipo}>
        <Select
          value={eleccion.tipo}
          onChange={(_event, { value }) => {
            const tipo = TIPOS_ELEGIBLES.find((uno) => uno === value);
            if (tipo) poner({ tipo });
          }}
        >
          {tipos.map((tipo) => (
            <option key={tipo} value={tipo}>
              {NOMBRE_TIPO[tipo]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={MENSAJES.sentido}>
        <Select
          value={eleccion.sentido}
          onChange={(_event, { value }) => poner({ sentido: value === 'menor' ? 'menor' : 'mayor' })}
        >
          <option value="mayor">{NOMBRE_SENTIDO.mayor}</option>
          <option value="menor">{NOMBRE_SENTIDO.menor}</option>
        </Select>
      </Field>
      {fila.inferido && (
        <Button
          size="small"
          disabledFocusable={ocupado}
          onClick={() => void elegir(sesion, tabla, fila, null)}
        >
          {MENSAJES.volver}
        </Button>
      )}
    </div>
  );
}
