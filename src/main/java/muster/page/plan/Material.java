package muster.page.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import muster.analysis.Analysis;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.analysis.Chronicle;
import muster.analysis.Clocks;
import muster.analysis.Lazy;
import muster.analysis.Mentions;
import muster.analysis.Neighbours;
import muster.analysis.OneOrigin;
import muster.analysis.Origins;
import muster.analysis.Renamed;
import muster.analysis.Strand;
import muster.analysis.Subjects;
import muster.diagnostic.Position;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;
import muster.export.Export;
import muster.export.cite.LinkedData;
import muster.export.cite.References;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;
import muster.words.AnswerWords;
import muster.words.Telling;
import muster.words.TieWords;
import muster.words.Voices;

/// What all pages are made from: the record, what follows from it, and the words for it. To those
/// who read it, it never changes, so that pages can be made side by side.
final class Material {
  private final Dataset dataset;
  private final Positions positions;
  private final Analysis analysis;
  private final Lazy<Map<ClaimId, List<Report>>> tiedTo;
  private final Voices voices;
  private final Telling telling;
  private final AnswerWords answerWords;
  private final TieWords ties;
  private final Clocks clocks;
  private final Subjects subjects;
  private final Lazy<DeploymentTree> deployments;
  private final Freshness freshness;
  private final References references;
  private final LinkedData linkedData;
  private final Chronicle chronicle;
  private final Lazy<SortedMap<String, Export>> downloads;
  private final Lazy<Map<String, String>> renamedClaims;
  private final Map<SourceId, NumbersSaid> numbers = new ConcurrentHashMap<>();

  Material(Analysis analysis, Positions positions) {
    this.dataset = analysis.dataset();
    this.positions = positions;
    this.analysis = analysis;
    this.tiedTo = Lazy.of(this::tied);
    this.voices = new Voices(dataset);
    this.telling = new Telling(dataset);
    this.answerWords = new AnswerWords(dataset);
    this.ties = new TieWords(dataset, analysis.origins());
    this.clocks = new Clocks(dataset);
    this.subjects = new Subjects(dataset);
    this.deployments = Lazy.of(() -> new DeploymentTree(dataset));
    this.freshness = Freshness.of(analysis.reach());
    this.references = new References(dataset, telling, analysis.origins(), analysis.reach());
    this.linkedData = new LinkedData(dataset, telling, analysis.origins());
    this.renamedClaims = Lazy.of(this::renamed);
    this.chronicle = analysis.chronicle();
    this.downloads = Lazy.of(() -> muster.export.Downloads.of(analysis, references));
  }

  private Map<ClaimId, List<Report>> tied() {
    Map<ClaimId, List<Report>> tied = new HashMap<>();
    for (Report report : dataset.reports().values()) {
      for (ClaimId id : Relations.named(report.claim())) {
        tied.computeIfAbsent(id, _ -> new ArrayList<>()).add(report);
      }
    }
    return tied;
  }

  private Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    Renamed.of(dataset).stream()
        .filter(it -> it.kind().equals("claim"))
        .forEach(it -> renamed.put(it.was(), it.now()));
    return Collections.unmodifiableMap(renamed);
  }

  Dataset dataset() {
    return dataset;
  }

  Positions positions() {
    return positions;
  }

  References references() {
    return references;
  }

  LinkedData linkedData() {
    return linkedData;
  }

  /// What answers questions of the record.
  Answers answering() {
    return analysis.answering();
  }

  Mentions mentions() {
    return analysis.mentions();
  }

  /// The full ids of claims that had another one, by that.
  Map<String, String> renamedClaims() {
    return renamedClaims.get();
  }

  /// The record as data, by path.
  SortedMap<String, Export> downloads() {
    return downloads.get();
  }

  /// What several documents have from one origin.
  List<OneOrigin> shared() {
    return analysis.shared();
  }

  /// The answers of any day.
  Chronicle chronicle() {
    return chronicle;
  }

  /// What counts the same as an assertion.
  Neighbours neighbours() {
    return analysis.neighbours();
  }

  /// The deployments in their order.
  DeploymentTree deployments() {
    return deployments.get();
  }

  Freshness freshness() {
    return freshness;
  }

  Voices voices() {
    return voices;
  }

  Telling telling() {
    return telling;
  }

  AnswerWords answerWords() {
    return answerWords;
  }

  TieWords ties() {
    return ties;
  }

  Clocks clocks() {
    return clocks;
  }

  Origins origins() {
    return analysis.origins();
  }

  Subjects subjects() {
    return subjects;
  }

  /// The questions in the order in which they stand in the files.
  List<Question> questions() {
    return dataset.questions().values().stream()
        .sorted(Comparator.comparing(this::position).thenComparing(Question::id))
        .toList();
  }

  private Position position(Question question) {
    return positions
        .of(new RecordKey("question", question.id().toString()))
        .orElseGet(() -> Position.startOf(""));
  }

  Answer answer(Question question) {
    return analysis.answer(question);
  }

  /// All assertions of the record, newest first.
  List<Strand> strands() {
    return analysis.strands();
  }

  /// Some claims as assertions, newest first.
  List<Strand> strands(Collection<Report> reports) {
    return analysis.folding().of(reports);
  }

  /// The assertion that a claim belongs to.
  Strand strandOf(ClaimId id) {
    return Optional.ofNullable(analysis.strandOf().get(id))
        .orElseThrow(() -> new IllegalArgumentException("id: no claim " + id));
  }

  /// The numbers in the words of a document's claims.
  NumbersSaid numbersOf(Source source) {
    NumbersSaid known = numbers.get(source.id());
    return known != null
        ? known
        : numbers.computeIfAbsent(source.id(), _ -> new NumbersSaid(() -> reports(source)));
  }

  private List<Report> reports(Source source) {
    return source.statements().stream()
        .flatMap(statement -> statement.claims().stream())
        .map(claim -> dataset.report(claim.id()))
        .toList();
  }

  /// The claims that an editor tied to a claim, or whose number is a part or share of its number.
  List<Report> tiedTo(ClaimId id) {
    return tiedTo.get().getOrDefault(id, List.of());
  }
}
