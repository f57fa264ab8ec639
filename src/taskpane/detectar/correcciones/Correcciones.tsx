import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useRef, useState } from 'react';
import { estadoDeMapeo } from '../../../app/estado-mapeos';
import type { MapeoGuardado } from '../../../app/mapeos';
import { Desplegable } from '../../shell/Desplegable';
import { leerFallo } from '../../shell/fallo';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { importarMapeos, quitarMapeo } from '../editor/acciones';
import { nombreForma } from '../nombre-forma';
import { descargar } from './descargar';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  cuerpo: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  texto: { color: tokens.colorNeutralForeground2 },
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
  linea: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  detalle: { display: 'block', color: tokens.colorNeutralForeground2 },
  botones: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Noticia {
  readonly intent: 'success' | 'error';
  readonly texto: string;
}

/** The corrections of this workbook: what each applies to, how to be rid of it, and the way to other workbooks. */
export function Correcciones() {
  const styles = useStyles();
  const { mapeos } = useEstado();
  const [noticia, setNoticia] = useState<Noticia | null>(null);
  const guardados = mapeos?.mapeos ?? [];
  const ilegibles = mapeos?.ilegibles ?? 0;
  return (
    <Desplegable titulo={`${MENSAJES.titulo} (${guardados.length})`}>
      <div className={styles.cuerpo}>
        {guardados.length === 0 && (
          <Body1 as="p" className={styles.texto}>
            {MENSAJES.ninguna}
          </Body1>
        )}
        {guardados.length > 0 && (
          <ul className={styles.lista} aria-label={MENSAJES.titulo}>
            {guardados.map((mapeo) => (
              <Linea key={mapeo.huella} mapeo={mapeo} />
            ))}
          </ul>
        )}
        {ilegibles > 0 && <Caption1 className={styles.texto}>{MENSAJES.ilegibles(ilegibles)}</Caption1>}
        <Archivo hay={guardados.length > 0} alContar={setNoticia} />
        <div role="status">
          {noticia && (
            <MessageBar intent={noticia.intent} layout="multiline">
              <MessageBarBody>{noticia.texto}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </Desplegable>
  );
}

function Linea({ mapeo }: { readonly mapeo: MapeoGuardado }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { hojas, trabajo } = useEstado();
  const { hoja, huella } = mapeo;
  const forma = nombreForma(sesion.casos.catalogo.formas, mapeo.forma);
  const estado = MENSAJES.estado[estadoDeMapeo(mapeo, hojas ?? [])];
  return (
    <li className={styles.linea}>
      <div>
        <Body1>{forma}</Body1>
        <Caption1 className={styles.detalle}>
          {hoja === null ? MENSAJES.deArchivo : MENSAJES.hoja(hoja)} · {estado}
        </Caption1>
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={MENSAJES.quitar(forma)}
        title={MENSAJES.quitar(forma)}
        disabledFocusable={trabajo !== null}
        onClick={() => void quitarMapeo(sesion, huella)}
      />
    </li>
  );
}

interface ArchivoProps {
  readonly hay: boolean;
  readonly alContar: (noticia: Noticia | null) => void;
}

function Archivo({ hay, alContar }: ArchivoProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const selector = useRef<HTMLInputElement>(null);
  const fallar = (error: unknown) => sesion.actualizar({ fallo: leerFallo(error) });
  const importar = async (archivo: File) => {
    const resultado = await importarMapeos(sesion, archivo);
    alContar(
      typeof resultado === 'string'
        ? { intent: 'error', texto: resultado }
        : { intent: 'success', texto: MENSAJES.agregadas(resultado) },
    );
  };
  const exportar = async () => {
    descargar(await sesion.casos.correcciones.exportar(), MENSAJES.archivo);
    alContar(null);
  };
  return (
    <div className={styles.botones}>
      <Button size="small" disabledFocusable={!hay} onClick={() => void exportar().catch(fallar)}>
        {MENSAJES.exportar}
      </Button>
      <Button size="small" disabledFocusable={trabajo !== null} onClick={() => selector.current?.click()}>
        {MENSAJES.importar}
      </Button>
      <input
        ref={selector}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={MENSAJES.importar}
        onChange={({ currentTarget }) => {
          const [archivo] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (archivo) void importar(archivo).catch(fallar);
        }}
      />
    </div>
  );
}
