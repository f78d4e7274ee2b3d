/** Ten years of days: a day that was asked for is never answered for another year, and another year is always said. */
import { DateTime } from 'luxon';
import { createHandler } from '../../lambda/alexa/skill';
import { holidays, otherDays } from '../../core/time/holidays';
import { amazonServices } from '../../simulator/amazon-services';
import { textOf } from '../../simulator/envelope';
import { asked, slot } from '../asking';

/** Requests are made on these days, at ten in the morning in New York. */
const moments = ['2026-11-27', '2026-01-02', '2028-12-31'] as const;

type Handler = ReturnType<typeof createHandler>;

/** The skill on a device in a zone. */
const skillIn = (zone: string): Handler => createHandler({ log: () => undefined, apiClient: amazonServices({ zone }) });

const handler = skillIn('America/New_York');

/** What is said to "are they open on …", in English. */
async function open(handle: Handler, slots: Parameters<typeof asked>[1], at: DateTime): Promise<string> {
  const { response } = await handle(asked('OpenIntent', slots, { at: at.toISO() ?? '' }));
  return textOf((response.outputSpeech as { readonly ssml: string }).ssml);
}

/** The years that a day may be told in: its own, and beside the new year those of the days next to it. */
const yearsAround = (day: DateTime): readonly number[] => [
  ...new Set([-1, 0, 1, 2, 3, 4].map((days) => day.plus({ days }).year)),
];

describe.each(moments)('asked on %s', (today) => {
  const at = DateTime.fromISO(`${today}T10:00`, { zone: 'America/New_York' });
  const days = Array.from({ length: 3653 }, (_, i) => at.startOf('day').plus({ days: i }));

  test('every day of ten years is answered for its own year, said where it is another, and reminders are for soon', async () => {
    const wrong: string[] = [];
    for (const [away, day] of days.entries()) {
      // The year of the last check is none of the day's.
      const speech = (await open(handler, { date: { value: day.toISODate() ?? '' } }, at)).replace(
        /I last checked this .*$/,
        '',
      );
      const said = [...speech.matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year));
      const years = yearsAround(day);
      const another = said.some((year) => !years.includes(year) || year === at.year);
      const unsaid = away >= 7 && !years.includes(at.year) && !said.includes(day.year);
      const early = away > 64 && /remind/.test(speech);
      if (another || unsaid || early) wrong.push(`${day.toISODate()}: ${speech}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

/** What is over is told as over, and what is to come is never told as past, on whatever side of the world. */
test.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Honolulu'])(
  'days with a name, asked on any day of two years, in %s',
  async (zone) => {
    const here = skillIn(zone);
    const wrong: string[] = [];
    for (let away = 0; away < 730; away += 5) {
      const at = DateTime.fromISO('2026-01-01T20:30Z').plus({ days: away, hours: (away * 7) % 24 });
      for (const name of [...holidays, ...otherDays]) {
        const speech = await open(here, slot('holiday', name), at);
        const [over = '', ...rest] = speech.split(/(?<=\.) /);
        const told = /\b(yesterday|last \w+day)\b/;
        const tooLate = told.test(rest.join(' ')) || (told.test(over) && !/ was /.test(over));
        if (tooLate || !/\d|tomorrow|today|yesterday|day/.test(speech)) wrong.push(`${at.toISO()} ${name}: ${speech}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);
