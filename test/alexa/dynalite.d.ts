/** The part of dynalite that the tests use: DynamoDB as a server on this machine, in memory. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  export default function dynalite(options?: { readonly createTableMs?: number }): Server;
}
