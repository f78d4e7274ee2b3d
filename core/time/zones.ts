/**
 * Whether an IANA zone lies in the United States: its states and territories, by the zone names of
 * the tz database (zone1970.tab, country codes US, PR, VI, GU, MP, AS).
 */
export function isInUnitedStates(zone: string): boolean {
  return unitedStates.has(zone) || /^(US|America\/(Indiana|Kentucky|North_Dakota))\//.test(zone);
}

const unitedStates: ReadonlySet<string> = new Set([
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Menominee',
  'America/Denver',
  'America/Boise',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Juneau',
  'America/Sitka',
  'America/Metlakatla',
  'America/Yakutat',
  'America/Nome',
  'America/Adak',
  'America/Indianapolis',
  'America/Fort_Wayne',
  'America/Louisville',
  'America/Puerto_Rico',
  'America/St_Thomas',
  'America/Virgin',
  'America/Shiprock',
  'Pacific/Honolulu',
  'Pacific/Johnston',
  'Pacific/Guam',
  'Pacific/Saipan',
  'Pacific/Pago_Pago',
  'Pacific/Midway',
  'Pacific/Samoa',
  'EST5EDT',
  'CST6CDT',
  'MST7MDT',
  'PST8PDT',
]);
