/** The part of json-logic-js that the bench uses; the package brings no types. */
declare module 'json-logic-js' {
  const jsonLogic: {
    add_operation(name: string, operation: (...values: never[]) => unknown): void;
    apply(rule: unknown, data: unknown): unknown;
  };
  export default jsonLogic;
}
