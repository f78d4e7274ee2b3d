/** Ways other than the phone. */
import { letters, say, type Part, type Speech } from '../../conversation/speech';
import { at, from as since } from '../grammar.es';

export const channels = {
  social: (agency: Speech, quicker: string) =>
    say`${agency} está en Facebook y en Twitter, ahora llamado X. Dicen que ${quicker} responde más pronto.`,
  on: (agency: Speech, channel: string) => say`Sí, ${agency} está en ${channel}.`,
  quickerElsewhere: (channel: string) => say`Dicen que ${channel} responde más pronto.`,
  quicker: say`Dicen que es la vía más rápida para una respuesta.`,
  private: say`Pero ahí no hablan de ningún caso, así que nunca publique su número A.`,
  nearestOffice: (key: Speech) => say`Para encontrar la oficina más cercana, oprima ${key} en el menú principal.`,
  localOffice: (site: Part) => say`A una oficina local, solo con cita. Pídala en línea, en ${site}, o por teléfono.`,
  contactPage: (agency: Speech, site: Part) =>
    say`La página de contacto está en el sitio web de ${agency}, ${site}, en la sección Contáctenos.`,
  otherWays: (agency: Speech) =>
    say`Además del teléfono, ${agency} tiene una línea ${letters('TTY')}, Facebook y Twitter, oficinas locales con cita y una página de contacto en su sitio web.`,
  account: say`Con una cuenta en línea puede enviar mensajes seguros y seguir su caso.`,
  statusOnline: (site: Part) => say`El estado de un caso se consulta en línea, en ${site}, con su número de recibo.`,
  eRequest: (agency: Speech) =>
    say`Para un error de escritura, un documento que no llegó o una adaptación, hay una solicitud electrónica en el sitio web de ${agency}.`,
  webChat: (days: Speech, from: string, until: string) =>
    say`Emma es el chat del sitio web. El robot responde día y noche; según un sitio, también una persona ${days}, ${since(from)} ${at(until)}, hora del Este.`,
  scam: (agency: Speech, number: Part) =>
    say`Tenga cuidado: ${agency} nunca pide dinero por teléfono ni por correo electrónico. Cuelgue sin pagar y llame usted al ${number}. Un oficial de verdad le dice a usted el número de servicio que le dieron; no se lo pide.`,
};
