import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';
import {
  AJUSTES_DE_FABRICA,
  exportarAjustes,
  importarAjustes,
  type AjustesLibro,
} from '../../app/revision/ajustes-libro';
import { leerFallo } from '../shell/fallo';
import { textoFallo } from '../shell/mensajes';
import { descargar } from './descargar';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  archivo: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
  },
  fallo: { color: tokens.colorStatusDangerForeground1 },
});

interface ArchivoProps {
  /** Null while the form holds something wrong. */
  readonly ajustes: AjustesLibro | null;
  readonly alImportar: (ajustes: AjustesLibro) => void;
}

type Aviso = { readonly clase: 'bien' | 'mal'; readonly texto: string } | null;

/** Settings to a file and from it; what is read is shown in the form and saved from there. */
export function Archivo({ ajustes, alImportar }: ArchivoProps) {
  const styles = useStyles();
  const campo = useRef<HTMLInputElement>(null);
  const [aviso, setAviso] = useState<Aviso>(null);

  const importar = async (archivo: File | undefined) => {
    if (!archivo) return;
    try {
      alImportar(importarAjustes(await archivo.text()));
      setAviso({ clase: 'bien', texto: MENSAJES.importado });
    } catch (error) {
      const { que, hacer } = textoFallo(leerFallo(error));
      setAviso({ clase: 'mal', texto: `${que} ${hacer}` });
    }
  };
  return (
    <div className={styles.archivo}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={!ajustes}
        onClick={() => ajustes && descargar(MENSAJES.archivo, exportarAjustes(ajustes))}
      >
        {MENSAJES.exportar}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUploadRegular />}
        onClick={() => campo.current?.click()}
      >
        {MENSAJES.importar}
      </Button>
      <input
        ref={campo}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={MENSAJES.elegirArchivo}
        onChange={({ target }) => {
          void importar(target.files?.[0]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowResetRegular />}
        onClick={() => {
          setAviso(null);
          alImportar(AJUSTES_DE_FABRICA);
        }}
      >
        {MENSAJES.restablecer}
      </Button>
      <div role="status">
        {aviso && (
          <Caption1 className={aviso.clase === 'mal' ? styles.fallo : undefined}>{aviso.texto}</Caption1>
        )}
      </div>
    </div>
  );
}
