/** A tool is not on this machine and could not be fetched. The message is one line: what, and how to get it. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';
}
