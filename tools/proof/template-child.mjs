/** Run by template.ts beside the packages that it installs. Prints each mistake; the exit code is 1 where there is one. */
import cdk from 'aws-cdk-lib';
import include from 'aws-cdk-lib/cloudformation-include';

const [, , templateFile] = process.argv;
const app = new cdk.App({ context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
const stack = new cdk.Stack(app, 'Proof');
// Throws for a reference to nothing, and for a function that is none.
new include.CfnInclude(stack, 'Template', { templateFile });
// Holds every resource against CloudFormation's own specification.
const { Resources } = app.synth().getStackArtifact(stack.artifactId).template;
process.stdout.write(`${Object.keys(Resources).length} resources, as CloudFormation specifies them\n`);
