/** Ten years of days: a day that was asked for is never answered for another year, and another year is always said. */
import { DateTime } from 'luxon';
import { createHandler } from '../../lambda/alexa/skill';
import { textOf } from '../../simulator/envelope';

/** Requests are made on these days, at ten in the morning in New York. */
const moments = ['2026-11-27', '2026-01-02', '2028-12-31'] as const;

const handler = createHandler({ log: () => undefined });

/** What is said to "are they open on …", in English. */
async function asked(date: string, at: DateTime): Promise<string> {
  const system = { application: { applicationId: 'a' }, user: { userId: 'u' } };
  const { response } = await handler({
    version: '1.0',
    session: { new: true, sessionId: 's', attributes: {}, ...system },
    context: { System: system },
    request: {
      type: 'IntentRequest',
      requestId: 'r',
      timestamp: at.toUTC().toISO(),
      locale: 'en-US',
      intent: { name: 'OpenIntent', slots: { date: { name: 'date', value: date } } },
    },
  });
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
      const speech = (await asked(day.toISODate() ?? '', at)).replace(/I last checked this .*$/, '');
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
