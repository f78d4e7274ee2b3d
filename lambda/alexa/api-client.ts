import type { services } from 'ask-sdk-model';

type ApiClient = services.ApiClient;
type ApiClientResponse = services.ApiClientResponse;

/** The longest that Amazon's services may take, in milliseconds: then the answer goes on without them. */
const PATIENCE = 2000;

/** Amazon's own client waits for ever; this one gives up after PATIENCE. Rejects on a network error and on giving up. */
export const patientApiClient: ApiClient = {
  invoke: async ({ url, method, headers, body }) => {
    // Loading it costs some 5 ms: only the turn that asks pays.
    const { request: httpsRequest } = await import('node:https');
    return new Promise<ApiClientResponse>((resolve, reject) => {
      const sent = httpsRequest(
        url,
        { method, headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])) },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const received = Object.entries(response.headers).map(([key, value]) => ({ key, value: String(value) }));
            resolve({
              statusCode: response.statusCode ?? 500,
              headers: received,
              body: Buffer.concat(chunks).toString('utf8'),
            });
          });
        },
      );
      // A timer of its own: the socket's timeout would start anew with every byte of a slow answer.
      const timer = setTimeout(() => sent.destroy(new Error('no answer in time')), PATIENCE);
      sent.on('close', () => clearTimeout(timer));
      sent.on('error', reject);
      sent.end(body);
    });
  },
};
