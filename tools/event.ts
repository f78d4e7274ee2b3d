import { DateTime } from 'luxon';
import { devices } from '../simulator/devices';
import { envelopeOf, type Envelope, type Request } from '../simulator/envelope';

/**
 * A request of a session of its own, to the skill with the id `skill`, on a Tuesday morning. It comes from a device that
 * has no services, so that nothing leaves this machine.
 */
export function eventFor(
  skill: string,
  request: Request,
  { locale = 'en-US', screen = false }: { readonly locale?: string; readonly screen?: boolean } = {},
): Envelope {
  const at = DateTime.fromISO('2026-03-03T15:00:00Z');
  const viewport = screen ? devices['echo-show-8'] : undefined;
  const moment = { at, locale, viewport, isNew: true, attributes: {} };
  return envelopeOf(request, moment, { application: skill, id: '00000000-0000-4000-8000-000000000000' });
}
