import type { RequestEnvelope } from 'ask-sdk-model';

/** A request as far as the memory looks into it: who speaks. */
export function spokenBy({ person, user }: { readonly person?: string; readonly user?: string }): RequestEnvelope {
  const System = {
    ...(user !== undefined && { user: { userId: user } }),
    ...(person && { person: { personId: person } }),
  };
  return { context: { System } } as RequestEnvelope;
}
