/** Pages of the guide as Jest imports them: their text, as webpack's asset/source gives it to the pane. */
module.exports = {
  process: (text) => ({ code: `exports.__esModule = true; exports.default = ${JSON.stringify(text)};` }),
};
