import type { Scope } from '../model/uncertainty/draw';

/** Whose numbers are drawn, from the widest; as SCOPES of the model. */
export const SPREAD_SCOPES = ['anyone', 'like-me', 'assumptions'] as const satisfies readonly Scope[];

/** Whose spread is worked out, and whether it is shown on the page. */
export interface SpreadChoice {
  readonly scope: Scope;
  readonly isShown: boolean;
}

export const USUAL_SPREAD: SpreadChoice = { scope: 'anyone', isShown: true };
