/** The path alias of tsconfig.json, in the words dependency-cruiser's resolver understands. */
module.exports = { resolve: { alias: { '@': __dirname } } };
