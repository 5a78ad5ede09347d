import { expose } from 'comlink';
import { answerClaim, type ComparedAnswer } from '../model/claim/answerClaim';
import type { Claim } from '../model/claim/claim';
import { type ClaimQuestion, type Inquiry, openInquiry } from '../model/claim/inquiry';
import { CLAIMS } from '../model/claim/registry';
import { signOn } from './signOn';

/** The usual lifter and every exercise at its defaults. */
const USUAL: ClaimQuestion = { lifter: {}, settings: {} };

const known = new Map<string, Inquiry>();

/** Claims ask much the same of the model: what one has asked stays worked out for the others. A worker is asked by one panel. */
function inquiryOf(question: ClaimQuestion): Inquiry {
  const key = JSON.stringify(question);
  const inquiry = known.get(key) ?? openInquiry(question);
  known.set(key, inquiry);
  return inquiry;
}

function isUsual({ lifter, settings }: ClaimQuestion): boolean {
  return [lifter, ...Object.values(settings)].every((set) => Object.keys(set).length === 0);
}

function compared(question: ClaimQuestion, claim: Claim): ComparedAnswer {
  const own = answerClaim(claim, inquiryOf(question));
  const usual = isUsual(question) ? own.verdict : answerClaim(claim, inquiryOf(USUAL)).verdict;
  return { ...own, usualVerdict: usual === own.verdict ? null : usual };
}

/** What the model says about claims, one at a time, so that the first can be read while the others are worked out. */
const claims = {
  count: (): number => CLAIMS.length,
  answer: (question: ClaimQuestion, index: number): ComparedAnswer => compared(question, CLAIMS[index]),
};

export type ClaimsWorker = typeof claims;

expose(claims);
signOn();
