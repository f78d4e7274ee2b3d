/** The template against what the function needs, and nothing beyond it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type ScalarTag } from 'yaml';
import { readYaml } from '../../tools/read';
import { metricsOf, NAMESPACE } from '../../lambda/alexa/log';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** CloudFormation's short forms, as their names and what they are of. */
const tags = ['Ref', 'GetAtt', 'Sub'].map((name): ScalarTag => ({ tag: `!${name}`, resolve: (of) => `${name} ${of}` }));
const lists = ['If', 'Not', 'Equals'].map((name) => ({ tag: `!${name}`, collection: 'seq' as const }));

const { Resources } = parse(read('infrastructure/cfn-deployer/skill-stack.yaml'), {
  customTags: [...tags, ...lists],
}) as {
  Resources: Readonly<Record<string, Resource>>;
};
const all = Object.values(Resources);
const ofType = (type: string): readonly Resource['Properties'][] =>
  all.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);

const wanted = readYaml(join(__dirname, 'template.yaml')) as {
  readonly holds: Readonly<Record<string, object>>;
  readonly only: Readonly<Record<string, object>>;
  readonly statements: readonly object[];
  readonly userConfig: object;
};

test.each(Object.entries(wanted.holds))('there is one %s, as it should be', (type, holds) => {
  expect(ofType(type)).toMatchObject([holds]);
});

test.each(Object.entries(wanted.only))('there is one %s, and nothing more in it', (type, only) => {
  expect(ofType(type)).toEqual([only]);
});

test('ask-cli is told to run it as the template does', () => {
  const { profiles } = JSON.parse(read('ask-resources.json')) as {
    profiles: { default: { skillInfrastructure: { userConfig: object } } };
  };
  expect(profiles.default.skillInfrastructure.userConfig).toMatchObject(wanted.userConfig);
});

test('the function is told all that its entry asks of the environment', () => {
  const asked = [...read('lambda/index.ts').matchAll(/process\.env\['(\w+)'\]/g)].map(([, name]) => name);
  const [{ Environment }] = ofType('AWS::Lambda::Function') as [{ Environment: { Variables: object } }];
  expect(Object.keys(Environment.Variables).sort()).toEqual(asked.sort());
});

test('it may write its own logs and its own table, and nothing else', () => {
  const [{ Policies, ...more }] = ofType('AWS::IAM::Role') as [
    { Policies: { PolicyDocument: { Statement: object[] } }[] },
  ];
  expect(Object.keys(more)).toEqual(['AssumeRolePolicyDocument']);
  expect(Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)).toEqual(wanted.statements);
});

test('the table outlives its stack', () => {
  expect(all.find(({ Type }) => Type === 'AWS::DynamoDB::Table')?.DeletionPolicy).toBe('Retain');
});

test('every alarm watches a metric that there is', () => {
  const { _aws } = metricsOf({ level: 'info', request: 'IntentRequest' }, 0) as {
    _aws: { CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string }[] }[] };
  };
  const own = _aws.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name));
  // Source: docs.aws.amazon.com, "Types of metrics for Lambda functions".
  const known: Readonly<Record<string, readonly string[]>> = { [NAMESPACE]: own, 'AWS/Lambda': ['Errors', 'Duration'] };
  const alarms = ofType('AWS::CloudWatch::Alarm');
  expect(alarms).toHaveLength(3);
  for (const { Namespace, MetricName } of alarms) expect(known[String(Namespace)]).toContain(MetricName);
  // An alarm without dimensions needs the metric without them.
  expect(_aws.CloudWatchMetrics.flatMap(({ Dimensions }) => Dimensions)).toContainEqual([]);
});
