/**
 * What real Excel refuses, and a grid in a test would not. Every limit can be moved by a test; the defaults are
 * the strictest of the platforms, so that what passes here passes anywhere.
 */
export class Refusals {
  /** While true every batch is refused, as when the user is typing in a cell. */
  cellEditMode = false;
  /** Bytes of one request or one response; Excel on the web allows 5 MB. */
  payload = 5 * 1024 * 1024;
  /** Cells per read of a cell property; above it Excel answers `RangeExceedsLimit`. */
  cellsPerRead = 5_000_000;
  /** Areas that `getMergedAreasOrNullObject` can answer. */
  mergedAreas = 512;
}
