/** A page of docs as data, see tools/docs/plugin.ts. */
declare module '*.md?doc' {
  const doc: import('../../display/doc').Doc;
  export default doc;
}
