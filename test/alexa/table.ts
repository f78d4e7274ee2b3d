/** A real table for the tests, in a DynamoDB played on this machine. */
import { CreateTableCommand, DynamoDBClient, GetItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { close, listen } from '../../tools/loopback';

// The project supports a Node that the SDK warns of; on AWS a newer one runs.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export interface PlayedTable {
  readonly name: string;
  readonly endpoint: string;
  /** An item as it lies in the table, with DynamoDB's own types. */
  readonly item: (id: string) => Promise<Record<string, AttributeValue> | undefined>;
  readonly stop: () => Promise<void>;
}

export async function playTable(name: string): Promise<PlayedTable> {
  const server = dynalite({ createTableMs: 0 });
  const endpoint = `http://${await listen(server)}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  return {
    name,
    endpoint,
    item: async (id) => (await client.send(new GetItemCommand({ TableName: name, Key: { id: { S: id } } }))).Item,
    stop: async () => {
      client.destroy();
      await close(server);
    },
  };
}
