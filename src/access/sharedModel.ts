import { type Answers, type KnownModel, knownModel } from "./knownModel";

let last: { readonly answers: Answers; readonly known: KnownModel } | undefined;

function sameRows(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left === right || (left.length === right.length && left.every((row, at) => row === right[at]));
}

function sameAnswers(left: Answers, right: Answers): boolean {
  return (
    left.self === right.self &&
    left.version === right.version &&
    left.own === right.own &&
    sameRows(left.users, right.users) &&
    sameRows(left.groups, right.groups) &&
    sameRows(left.roles, right.roles) &&
    sameRows(left.acl, right.acl) &&
    sameRows(left.pools, right.pools)
  );
}

/** The model of the same answers is made, compiled and sent to the worker once, whoever asks for it. */
export function sharedModel(answers: Answers): KnownModel {
  if (last === undefined || !sameAnswers(last.answers, answers)) last = { answers, known: knownModel(answers) };
  return last.known;
}
