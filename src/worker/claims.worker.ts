import { expose } from 'comlink';
import { answerClaim, type ComparedAnswer } from '../model/claim/answerClaim';
import type { Claim } from '../model/claim/claim';
import { type ClaimQuestion, type Inquiry, openInquiry } from '../model/claim/inquiry';
import { CLAIMS } from '../model/claim/registry';
import { signOn } from './signOn';

/** About the usual lifter and every exercise at its defaults. */
const usual = openInquiry({ lifter: {}, settings: {} });

let last: { readonly key: string; readonly inquiry: Inquiry } | null = null;

/**
 * Claims ask much the same of the model: what one has asked stays worked out for the others, until something else is asked. A
 * worker is asked by one panel.
 */
function inquiryOf(question: ClaimQuestion): Inquiry {
  if (isUsual(question)) return usual;
  const key = JSON.stringify(question);
  if (last?.key !== key) last = { key, inquiry: openInquiry(question) };
  return last.inquiry;
}

function isUsual({ lifter, settings }: ClaimQuestion): boolean {
  return [lifter, ...Object.values(settings)].every((set) => Object.keys(set).length === 0);
}

function compared(question: ClaimQuestion, claim: Claim): ComparedAnswer {
  const own = answerClaim(claim, inquiryOf(question));
  const { verdict } = isUsual(question) ? own : answerClaim(claim, usual);
  return { ...own, usualVerdict: verdict === own.verdict ? null : verdict };
}

/** What the model says about claims, one at a time, so that the first can be read while the others are worked out. */
const claims = {
  count: (): number => CLAIMS.length,
  answer: (question: ClaimQuestion, index: number): ComparedAnswer => compared(question, CLAIMS[index]),
};

export type ClaimsWorker = typeof claims;

expose(claims);
signOn();
