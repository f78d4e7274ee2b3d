/** All of Spanish, to be loaded late. */
export { spanish as spanishNames } from '../../guides/index';
export { spanish } from '../../languages/spanish';
