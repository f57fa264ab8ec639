import { FluentProvider } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { MENSAJES } from './mensajes';
import { TEMAS, type NombreTema } from './tema';
import { Vacio } from './Vacio';

interface SinExcelProps {
  readonly tema: NombreTema;
  readonly motivo: 'sinExcel' | 'excelAntiguo';
}

/** The page opened where it cannot work: outside Excel, or in an Excel that is too old. */
export function SinExcel({ tema, motivo }: SinExcelProps) {
  return (
    <FluentProvider theme={TEMAS[tema]} style={{ height: '100vh', display: 'flex' }}>
      <main style={{ margin: 'auto' }}>
        <Vacio
          titular="h1"
          icono={<TableRegular />}
          titulo={MENSAJES[motivo].titulo}
          texto={MENSAJES[motivo].texto}
        />
      </main>
    </FluentProvider>
  );
}
