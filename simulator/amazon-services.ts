/** Amazon's services as the skill reaches them: answered here, by a stand-in. */

interface ApiRequest {
  readonly url: string;
  readonly method: string;
}

interface ApiResponse {
  readonly statusCode: number;
  readonly headers: { key: string; value: string }[];
  readonly body: string;
}

const json = (statusCode: number, body: unknown): ApiResponse => ({
  statusCode,
  headers: [{ key: 'content-type', value: 'application/json' }],
  body: body === undefined ? '' : JSON.stringify(body),
});

/** A client that answers for Amazon: the settings of a device in `zone`. */
export function amazonServices({ zone }: { readonly zone: string }): {
  invoke: (request: ApiRequest) => Promise<ApiResponse>;
} {
  return {
    invoke({ url, method }) {
      if (method === 'GET' && /\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(url))
        return Promise.resolve(json(200, zone));
      return Promise.resolve(json(404, { message: 'no such service' }));
    },
  };
}
