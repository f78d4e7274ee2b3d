/** Zones of places: whether one lies in the United States, and which ones a place is in that a caller names. */
import places from './places.json';
import unitedStates from './united-states.json';

const zonesByPlace: Readonly<Record<string, readonly string[]>> = places;

/** Whether an IANA zone lies in the United States: its states and territories (zone1970.tab: US, PR, VI, GU, MP, AS). */
export const isInUnitedStates = (zone: string): boolean =>
  unitedStates.includes(zone) || /^(US|America\/(Indiana|Kentucky|North_Dakota))\//.test(zone);

/** The IANA zones of a place, by the id its words resolve to; the one in which most people live first. */
export const zonesOfPlace = (id: string | undefined): readonly string[] =>
  id !== undefined && Object.hasOwn(zonesByPlace, id) ? (zonesByPlace[id] ?? []) : [];
