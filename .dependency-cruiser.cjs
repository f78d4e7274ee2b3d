/** The arrows of the house: they only point down. */
const only = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only('no-circle', {}, { circular: true }, 'Two rooms that need each other are one room.'),
    only(
      'core-stands-alone',
      { path: '^core/' },
      { path: '^(lambda|languages|guides|listener|simulator|web|tools|test)/' },
      'Languages and guides are handed in; fronts stand on core.',
    ),
    only('no-amazon-in-core', { path: '^core/' }, { path: 'ask-sdk|aws-sdk' }, 'Core knows no host.'),
    only(
      'speech-and-time-are-the-ground',
      { path: '^core/(speech|time)/' },
      { path: '^core/', pathNot: '^core/(speech|time)/' },
      'They know nothing but themselves.',
    ),
    only(
      'a-guide-never-speaks',
      { path: '^core/guide/' },
      { path: '^core/', pathNot: '^core/(guide|time)/' },
      'It is read, and holds no sentence.',
    ),
    only(
      'words-know-no-conversation',
      { path: '^core/words' },
      { path: '^core/(conversation|questions)/' },
      'A language is asked for sentences, wherever they are said.',
    ),
    only(
      'questions-are-handed-in',
      { path: '^core/conversation/' },
      { path: '^core/(questions|index)' },
      'A conversation goes on whatever can be asked.',
    ),
    only(
      'a-language-knows-the-contract',
      { path: '^languages/[a-z]+/' },
      { path: '^(lambda|guides|listener|simulator|web|tools|test)/|^core/(conversation|questions)/' },
      'It can speak, and knows nothing of who asks.',
    ),
    only(
      'fronts-use-the-face',
      { path: '^(lambda|simulator|web)/' },
      { path: '^core/', pathNot: '^core/index' },
      'What a front needs stands in core/index.ts.',
    ),
    only(
      'fronts-use-the-manifests',
      { path: '^(lambda|simulator|web)/' },
      { path: '^languages/', pathNot: '^languages/index' },
      'A language is found by its locale.',
    ),
    only(
      'the-listener-knows-no-skill',
      { path: '^listener/' },
      { path: '^(core|lambda|guides|simulator|web|tools|test)/|^languages/.*ts$' },
      'It hears any model.',
    ),
    only(
      'lambda-needs-no-tools',
      { path: '^(core|lambda|languages|guides)/' },
      { path: '^(simulator|web|tools|test|listener)/' },
      'What is shipped stands by itself.',
    ),
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' } },
};
