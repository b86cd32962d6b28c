package muster.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.Figure;
import muster.model.Question;
import muster.model.Report;
import muster.model.Subject;

/// A question has claims to answer it: of its measures about its subject or a part of it, or those
/// of its comparison, or the one preferred.
final class QuestionWithoutClaims implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    if (!findings.whole()) {
      return;
    }
    for (Question question : dataset.questions().values()) {
      if (question.prefer().isEmpty()
          && !compares(question, dataset)
          && dataset.reports().values().stream().noneMatch(at -> answers(at, question, dataset))) {
        findings.add(
            Rule.QUESTION_WITHOUT_CLAIMS,
            Spot.of(question.id()),
            "no claim of the record answers \"" + question.ask() + "\"",
            "check `about:` and `measures:`, or name a `comparison:` that gathers the claims");
      }
    }
  }

  private static boolean compares(Question question, Dataset dataset) {
    Optional<Comparison> comparison = question.comparison().map(dataset.comparisons()::get);
    return comparison.filter(found -> !found.claims().isEmpty()).isPresent();
  }

  private static boolean answers(Report report, Question question, Dataset dataset) {
    Claim claim = report.claim();
    return claim.figure().map(Figure::measure).filter(question.measures()::contains).isPresent()
        && isWithin(claim.about(), question.about(), dataset);
  }

  private static boolean isWithin(Subject part, Subject whole, Dataset dataset) {
    return part.equals(whole)
        || (part instanceof Subject.OfDeployment(DeploymentId inner)
            && whole instanceof Subject.OfDeployment(DeploymentId outer)
            && isWithin(inner, outer, dataset));
  }

  private static boolean isWithin(DeploymentId inner, DeploymentId outer, Dataset dataset) {
    Set<DeploymentId> seen = new HashSet<>();
    Optional<DeploymentId> at = Optional.of(inner);
    while (at.isPresent() && seen.add(at.get()) && !at.get().equals(outer)) {
      at = at.map(dataset.deployments()::get).flatMap(Deployment::partOf);
    }
    return at.filter(outer::equals).isPresent();
  }
}
