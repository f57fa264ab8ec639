/** Entry point of the Web Worker that reads closed workbooks. */
import { answerReads } from './worker-service';

answerReads(self);
