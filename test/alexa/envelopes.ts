import type { RequestEnvelope } from 'ask-sdk-model';

/** A request as far as the memory looks into it: whose account it comes from. */
export const spokenBy = ({ user }: { readonly user?: string }): RequestEnvelope =>
  ({ context: { System: { ...(user !== undefined && { user: { userId: user } }) } } }) as RequestEnvelope;
