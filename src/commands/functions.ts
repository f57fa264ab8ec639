/** Entry point: the POA.* functions, associated as soon as the page of the shared runtime loads. */
import { associateFunctions } from '../excel/functions';

// Outside Excel the page shows a sentence instead; there is nothing to associate with.
if (typeof CustomFunctions !== 'undefined') associateFunctions();
