package muster.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.analysis.OneOrigin;
import muster.analysis.Origin;
import muster.analysis.Strand;
import muster.analysis.Tally;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.QuestionId;
import muster.model.Report;
import muster.model.Value;

/// Numbers that several documents have from one originator, one note an utterance or figure, and
/// answers that rest on one originator alone.
final class SingleOrigin implements Note {
  private static final String HINT =
      "no fault: the pages count one origin; a number of another originator’s own would be a"
          + " second";

  @Override
  public void run(Analysis analysis, Findings findings) {
    Map<QuestionId, List<Report>> alone = alone(analysis);
    Map<ClaimId, List<QuestionId>> byClaim = new LinkedHashMap<>();
    alone.forEach((id, reports) ->
        byClaim.computeIfAbsent(reports.getFirst().id(), _ -> new ArrayList<>()).add(id));
    for (OneOrigin one : analysis.shared()) {
      if (!one.shared().isEmpty()) {
        Set<ClaimId> claims =
            one.reports().stream()
                .map(Report::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<QuestionId> on =
            claims.stream()
                .flatMap(id -> byClaim.getOrDefault(id, List.of()).stream())
                .filter(id -> within(alone.getOrDefault(id, List.of()), claims))
                .toList();
        on.forEach(alone::remove);
        carried(one, analysis, on, findings);
      }
    }
    alone.forEach((question, reports) -> answer(question, reports, analysis, findings));
  }

  private static boolean within(List<Report> reports, Set<ClaimId> claims) {
    return !reports.isEmpty() && reports.stream().map(Report::id).allMatch(claims::contains);
  }

  /// The answers that several documents carry and one originator gives.
  private static Map<QuestionId, List<Report>> alone(Analysis analysis) {
    Map<QuestionId, List<Report>> alone = new LinkedHashMap<>();
    analysis
        .answers()
        .forEach((question, answer) -> {
          List<Report> reports =
              answer.entries().stream().map(Strand::reports).flatMap(List::stream).toList();
          if (documents(reports) > 1 && isAlone(tally(reports, analysis))) {
            alone.put(question, reports);
          }
        });
    return alone;
  }

  private static Tally tally(List<Report> reports, Analysis analysis) {
    return Tally.of(reports, analysis.dataset(), analysis.origins());
  }

  private static boolean isAlone(Tally tally) {
    return tally.named().size() + tally.unnamed().size() == 1
        && tally.nobody() + tally.inferred() == 0;
  }

  private static void carried(
      OneOrigin one, Analysis analysis, List<QuestionId> answers, Findings findings) {
    List<Report> reports =
        one.shared().stream().map(Strand::reports).flatMap(List::stream).toList();
    Report head = one.shared().getFirst().head();
    String rests = answers.isEmpty() ? "" : "; nothing else answers " + ids(answers.stream());
    findings.add(
        Rule.SINGLE_ORIGIN,
        Spot.of(head.id()).at(head.claim().value().isPresent() ? "value" : "measure"),
        documents(reports)
            + " documents have "
            + what(one.shared())
            + one.utterance().map(id -> " from one statement (`" + id + "`) of ").orElse(" from ")
            + who(reports, analysis)
            + ": "
            + where(one.shared())
            + rests,
        HINT);
  }

  private static void answer(
      QuestionId question, List<Report> reports, Analysis analysis, Findings findings) {
    findings.add(
        Rule.SINGLE_ORIGIN,
        Spot.of(question).at("ask"),
        documents(reports)
            + " documents answer, all from "
            + who(reports, analysis)
            + ": "
            + ids(reports.stream().map(Report::id)),
        HINT);
  }

  /// The words of one number, in their several forms; of several, how many they are.
  private static String what(List<Strand> strands) {
    if (strands.size() > 1) {
      return strands.size() + " claims";
    }
    Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    strands
        .getFirst()
        .reports()
        .forEach(report -> report.claim().value().map(Value::wording).ifPresent(words::add));
    return words.isEmpty() ? "one claim" : "“" + String.join("” or “", words) + "”";
  }

  /// The claims of one number; of several, only the documents.
  private static String where(List<Strand> strands) {
    Stream<Report> reports = strands.stream().map(Strand::reports).flatMap(List::stream);
    return strands.size() == 1
        ? ids(reports.map(Report::id))
        : ids(reports.map(report -> report.source().id()).distinct());
  }

  /// Those whom the documents name, and what they count as where that is not the same.
  private static String who(List<Report> reports, Analysis analysis) {
    Set<ActorId> voices = new TreeSet<>();
    for (Report report : reports) {
      switch (analysis.origins().of(report)) {
        case Origin.Named(ActorId _, ActorId voice) -> voices.add(voice);
        case Origin.Unnamed(ActorId voice) -> voices.add(voice);
        case Origin.Nobody _, Origin.Inferred _ -> {}
      }
    }
    Tally tally = tally(reports, analysis);
    Set<ActorId> counted = new TreeSet<>(tally.named());
    counted.addAll(tally.unnamed());
    String one = voices.equals(counted) ? "" : " (counted as " + ids(counted.stream()) + ")";
    return voices.isEmpty() ? "an origin that none of them names" : ids(voices.stream()) + one;
  }

  private static String ids(Stream<?> ids) {
    return ids.map(id -> "`" + id + "`").collect(Collectors.joining(", "));
  }

  private static long documents(Collection<Report> reports) {
    return reports.stream().map(report -> report.source().id()).distinct().count();
  }
}
