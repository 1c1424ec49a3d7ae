import { answerNear, type NearAnswer } from './near-answer.ts';
import type { Engine } from './engine.ts';
import type { FullText } from '../../domain/search/query/full-text.ts';
import { loadNearness } from './nearness.ts';

/** What answers, with or without knowing of places. */
export interface Near {
  answer(engine: Engine, params: URLSearchParams, fullText: FullText): NearAnswer;
}

export async function loadNear(): Promise<Near> {
  const nearness = await loadNearness();
  return { answer: (engine, params, fullText) => answerNear(engine, params, fullText, nearness) };
}
