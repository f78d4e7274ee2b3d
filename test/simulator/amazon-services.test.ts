/** The stand-in for Amazon's services is as strict as they are. */
import { join } from 'node:path';
import { amazonServices } from '../../simulator/amazon-services';
import { readYaml } from '../../tools/read';
import { changed } from '../paths';

const settings = { method: 'GET', url: 'https://api.amazonalexa.com/v2/devices/d/settings/System.timeZone' };
const right = {
  requestTime: '2026-03-03T10:00:00.000',
  trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-03-04T08:00:00', timeZoneId: 'America/New_York' },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Call.' }] } },
  pushNotification: { status: 'ENABLED' },
};
const post = (body: unknown): Parameters<ReturnType<typeof amazonServices>['invoke']>[0] => ({
  method: 'POST',
  url: 'https://api.amazonalexa.com/v1/alerts/reminders',
  headers: [{ key: 'Authorization', value: 'Bearer token' }],
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

test('the zone of the device, or no content where it has none', async () => {
  expect(await amazonServices({ zone: 'Asia/Kolkata' }).invoke(settings)).toMatchObject({
    statusCode: 200,
    body: '"Asia/Kolkata"',
  });
  expect(await amazonServices({}).invoke(settings)).toMatchObject({ statusCode: 204, body: '' });
});

test('what is not there is not found', async () => {
  const elsewhere = { method: 'GET', url: 'https://api.amazonalexa.com/v2/householdlists' };
  expect(await amazonServices({}).invoke(elsewhere)).toMatchObject({ statusCode: 404 });
});

test('a right request is taken; without leave, or without a token, it is not', async () => {
  const amazon = amazonServices({ permissions: 'reminders' });
  expect(await amazon.invoke(post(right))).toMatchObject({ statusCode: 200 });
  expect(await amazon.invoke({ ...post(right), headers: [] })).toMatchObject({ statusCode: 401 });
  expect(amazon.reminders).toHaveLength(1);
  expect(await amazonServices({}).invoke(post(right))).toMatchObject({ statusCode: 401 });
});

const refused = readYaml(join(__dirname, 'refused.yaml')) as readonly { what: string; at?: string; is?: unknown }[];

test.each(refused)('refused: $what', async ({ at = '', is }) => {
  const body = changed(right, at, is);
  const amazon = amazonServices({ permissions: 'reminders' });
  expect(await amazon.invoke(post(body))).toMatchObject({ statusCode: 400 });
  expect(amazon.reminders).toEqual([]);
});

const askFor = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: 'alexa::alerts:reminders:skill:readwrite', consentLevel: 'ACCOUNT' }],
  },
  token: 'x',
};

test('only a directive that asks for leave is answered, and a wrong one with an error', () => {
  const amazon = amazonServices({});
  expect(amazon.consentTo({ type: 'Alexa.Presentation.APL.RenderDocument' })).toBeUndefined();
  expect(amazon.consentTo(undefined)).toBeUndefined();
  const wrong = [
    { ...askFor, token: undefined },
    { ...askFor, payload: { ...askFor.payload, '@version': '1' } },
  ];
  wrong.forEach((directive) => expect(amazon.consentTo(directive)).toMatchObject({ status: { code: '400' } }));
  expect(amazon.consentTo(askFor)).toMatchObject({ status: { code: '200' }, payload: { status: 'ACCEPTED' } });
});
