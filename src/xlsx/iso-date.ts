const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 is 29 February 1900, a day that never was: before it, serials run one day behind. */
const AFTER_PHANTOM_DAY = 61;

/** Serial number of a date as strict files write it (`2026-03-31T00:00:00`); null where it is not one. */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  const time = ((hours * 60 + minutes) * 60 + seconds) / 86_400;
  if (date1904) return (midnight - EPOCH_1904) / DAY_MS + time;
  const days = (midnight - EPOCH_1900) / DAY_MS;
  return (days < AFTER_PHANTOM_DAY ? days - 1 : days) + time;
}
