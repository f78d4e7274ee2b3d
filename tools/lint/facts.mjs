/** Lint rules of this project's own. `unused-take`: a fact that is taken and thrown away is a value baked into words. */
const isTake = (node) =>
  node?.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.property.type === 'Identifier' &&
  ['take', 'maybe'].includes(node.callee.property.name);

export default {
  meta: { name: 'facts' },
  rules: {
    'unused-take': {
      create: (context) => ({
        ExpressionStatement({ expression }) {
          const inner =
            expression.type === 'UnaryExpression' && expression.operator === 'void' ? expression.argument : expression;
          if (isTake(inner))
            context.report({
              node: inner,
              message: 'A fact is taken here and not used: say what it says, or do not take it.',
            });
        },
      }),
    },
  },
};
