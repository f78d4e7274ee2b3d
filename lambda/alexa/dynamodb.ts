/** Attributes in one DynamoDB table, through the SDK v3 that the Lambda runtime ships. */
import { expiryOf } from '../../core/index';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import { userIn } from './guard';

export interface Table {
  readonly name: string;
  /** A stand-in for Amazon's table; without one the table is in the region of the environment. */
  readonly endpoint?: string;
  /** The longest that one request may take, in milliseconds. There is no second one: the answer does not wait for it. */
  readonly timeout?: number;
}

/**
 * A store of attributes in a table with the string key "id". An item holds the attributes as they are, and
 * "expires" (epoch seconds) for the table's time-to-live, which only tidies up: days may pass before it does.
 * Every call rejects where the table refuses, does not answer, or the request names nobody.
 */
export function tableAdapter({ name: TableName, endpoint, timeout = 1000 }: Table): PersistenceAdapter & Deleting {
  // Loading the SDK costs some 76 ms: only the first question that needs the table pays.
  let client: Promise<DynamoDBDocumentClient> | undefined;
  const connected = (): Promise<DynamoDBDocumentClient> => (client ??= connect(endpoint, timeout));

  return {
    async getAttributes(envelope) {
      const { GetCommand } = await import('@aws-sdk/lib-dynamodb');
      // Consistent, because the next session may follow the last one by seconds.
      const command = new GetCommand({ TableName, Key: { id: keyOf(envelope) }, ConsistentRead: true });
      return (await (await connected()).send(command)).Item ?? {};
    },
    async saveAttributes(envelope, attributes) {
      const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
      const expires = expiryOf(attributes);
      const Item = { ...attributes, ...(expires !== undefined && { expires }), id: keyOf(envelope) };
      await (await connected()).send(new PutCommand({ TableName, Item }));
    },
    async deleteAttributes(envelope) {
      const { DeleteCommand } = await import('@aws-sdk/lib-dynamodb');
      await (await connected()).send(new DeleteCommand({ TableName, Key: { id: keyOf(envelope) } }));
    },
  };
}

/** An adapter that can delete, which ask-sdk-core leaves open. */
export type Deleting = Required<Pick<PersistenceAdapter, 'deleteAttributes'>>;

/** The request names no user. */
class Nobody extends Error {
  override readonly name = 'Nobody';
}

function keyOf(envelope: unknown): string {
  const key = userIn(envelope);
  if (key === undefined) throw new Nobody('the request names no user');
  return key;
}

async function connect(endpoint: string | undefined, timeout: number): Promise<DynamoDBDocumentClient> {
  const [{ DynamoDBClient }, { DynamoDBDocumentClient }] = await Promise.all([
    import('@aws-sdk/client-dynamodb'),
    import('@aws-sdk/lib-dynamodb'),
  ]);
  const standIn = { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const client = new DynamoDBClient({
    maxAttempts: 1,
    // The SDK only warns of a slow request unless it is told to throw.
    requestHandler: {
      connectionTimeout: timeout,
      requestTimeout: timeout,
      throwOnRequestTimeout: true,
    },
    ...(endpoint !== undefined && { endpoint, ...standIn }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
