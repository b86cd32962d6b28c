package muster.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.MeasureId;
import muster.model.Question;
import muster.model.Report;
import muster.model.Subject;

/// A question has claims to answer it: of its measures about its subject or a part of it, or those
/// of its comparison, or the one preferred.
final class QuestionWithoutClaims implements Across {
  @Override
  public Stream<?> looksAt(Dataset part) {
    return Stream.of(
        counted(part),
        part.comparisons().values().stream().map(it -> List.of(it.id(), it.claims())).toList(),
        part.questions().values().stream()
            .map(it -> List.of(it.id(), it.about(), it.measures(), it.comparison(), it.prefer()))
            .toList());
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    if (!findings.whole()) {
      return;
    }
    Set<Counted> counted = counted(dataset);
    for (Question question : dataset.questions().values()) {
      if (question.prefer().isEmpty()
          && !compares(question, dataset)
          && counted.stream().noneMatch(it -> answers(it, question, dataset))) {
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

  /// What claims count, each once: they are far more.
  private record Counted(Subject about, MeasureId measure) {}

  private static Set<Counted> counted(Dataset dataset) {
    Set<Counted> counted = new HashSet<>();
    for (Report report : dataset.reports().values()) {
      Claim claim = report.claim();
      claim.figure().ifPresent(it -> counted.add(new Counted(claim.about(), it.measure())));
    }
    return counted;
  }

  private static boolean answers(Counted counted, Question question, Dataset dataset) {
    return question.measures().contains(counted.measure())
        && isWithin(counted.about(), question.about(), dataset);
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
