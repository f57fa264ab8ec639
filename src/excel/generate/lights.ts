import { cellAddress } from '../../sheet/address';
import { rangeOf } from '../cells';
import { step } from '../operations';
import type { Operation } from '../operations';
import type { SheetLayout } from '../undo-data';
import { areasOf } from './layout';

/** Fill and text by the word that stands in the row; black on white where it is another. Contrast is 6:1 or better. */
const LIGHTS = [
  { word: 'Verde', fill: '#CDEBD0', color: '#0B4F1A' },
  { word: 'Amarillo', fill: '#FFE699', color: '#5C4400' },
  { word: 'Rojo', fill: '#F8C4C0', color: '#7A0012' },
] as const;

/**
 * Steps that colour the rows by the word in their last column: the bands of the settings decide the word, by a
 * formula, so that colour and word never disagree and nobody has to tell the colours apart.
 */
export function applyLights(sheet: string, { lights = [] }: SheetLayout): readonly Operation[] {
  return areasOf(lights).flatMap((area) =>
    LIGHTS.map(({ word, fill, color }) =>
      step(({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(sheet), area);
        const { rule, format } = range.conditionalFormats.add('Custom').custom;
        rule.formula = `=$${cellAddress(area.top, area.right)}="${word}"`;
        format.fill.color = fill;
        format.font.color = color;
      }),
    ),
  );
}

export function removeLights(sheet: string, { lights = [] }: SheetLayout): readonly Operation[] {
  return areasOf(lights).map((area) =>
    step(({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), area).conditionalFormats.clearAll()),
  );
}
