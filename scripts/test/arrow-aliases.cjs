/** The mini-program's `@/`, in the only form in which dependency-cruiser takes an alias: a webpack configuration. */
const path = require('node:path');

module.exports = { resolve: { alias: { '@': path.join(__dirname, '..', '..', 'miniapp', 'src') } } };
