/** Entry point of the Web Worker that detects, checks and consolidates closed workbooks. */
import { atenderTaller } from './servicio';

atenderTaller(self);
