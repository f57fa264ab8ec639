import type { CeldaGenerada } from '../../app/port';
import type { CellValue } from '../../sheet/sheet';
import { textInput } from '../input';

/** Input of a generated cell. */
export function generatedInput(cell: CeldaGenerada): CellValue {
  switch (cell.clase) {
    case 'vacia':
    case 'entrada':
      return '';
    case 'texto':
    case 'relato':
      return textInput(cell.texto);
    case 'numero':
    case 'propuesta':
      return cell.numero;
    case 'formula':
      return cell.formula;
    case 'enlace':
      return linkFormula(cell.hoja, cell.celda, cell.texto);
  }
}

/** A native link, so that thousands of them are written at once; the target follows neither renames nor inserted rows. */
function linkFormula(sheet: string, cell: string, text: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return `=HYPERLINK("${quoted(target)}","${quoted(text)}")`;
}

const quoted = (text: string): string => text.replaceAll('"', '""');
