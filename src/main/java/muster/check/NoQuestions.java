package muster.check;

import muster.diagnostic.Rule;
import muster.model.Dataset;

/// A record asks something, for its home page answers questions.
final class NoQuestions implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    if (findings.whole() && dataset.questions().isEmpty()) {
      findings.add(
          Rule.NO_QUESTIONS,
          Spot.SITE,
          "the record asks no question, so its home page answers none",
          "add `questions:` with what readers want to know of it");
    }
  }
}
