package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Figure;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Subject;

/// A report in one sentence: who, in which mood, what, with what reserve, when.
final class ClaimWords {
  private final Dataset dataset;
  private final Voices voices;
  private final Counted counted;
  private final TimeWords times;

  ClaimWords(Dataset dataset) {
    this.dataset = dataset;
    this.voices = new Voices(dataset);
    this.counted = new Counted(dataset);
    this.times = new TimeWords(dataset);
  }

  Phrase sentence(Report report) {
    return sentence(report, report.claim().value().isPresent());
  }

  /// A sentence that does not put words without a number in a number's place.
  Phrase bearing(Report report) {
    boolean number =
        report
            .claim()
            .value()
            .filter(value -> !(value.quantity() instanceof Quantity.Unquantified))
            .isPresent();
    return sentence(report, number);
  }

  private Phrase sentence(Report report, boolean number) {
    return Phrase.start()
        .phrase(Telling.capital(voices.speaker(report)))
        .text(Moods.lead(report.claim()))
        .phrase(number ? figure(report) : proposition(report))
        .text(".")
        .end();
  }

  private Phrase figure(Report report) {
    return Phrase.start()
        .phrase(number(report.claim()))
        .phrase(inBrackets(remarks(report.claim())))
        .text(", ")
        .phrase(times.of(report))
        .end();
  }

  /// "around 2,000 troops killed"; digits in what is counted ("152 mm shells") lead to the claim as
  /// the number does.
  Phrase number(Claim claim) {
    String what = counted.of(claim);
    Phrase number = Telling.number(claim);
    if (what.isEmpty()) {
      return number;
    }
    return what.chars().anyMatch(Character::isDigit)
        ? withDigits(claim, number.plain() + " " + what)
        : Phrase.start().phrase(number).text(" " + what).end();
  }

  private static Phrase withDigits(Claim claim, String words) {
    Optional<String> machine = claim.value().flatMap(value -> Numbers.machine(value.quantity()));
    return Phrase.start().number(words, machine, claim.id()).end();
  }

  /// "around 2,000 troops killed (an estimate)".
  Phrase reserved(Claim claim) {
    List<Phrase> remarks = Moods.remark(claim).map(Phrase::of).stream().toList();
    return Phrase.start().phrase(number(claim)).phrase(inBrackets(remarks)).end();
  }

  private List<Phrase> remarks(Claim claim) {
    List<String> remarks = new ArrayList<>();
    part(claim.about()).ifPresent(remarks::add);
    Moods.remark(claim).ifPresent(remarks::add);
    extent(claim).ifPresent(remarks::add);
    claim.support().conditions().forEach(condition -> remarks.add(Terms.of(condition)));
    return remarks.stream().map(Phrase::of).toList();
  }

  /// The part of a deployment that a number is about, where it is not about the whole.
  private Optional<String> part(Subject about) {
    return about instanceof Subject.OfDeployment(var id)
        ? Optional.ofNullable(dataset.deployments().get(id))
            .filter(deployment -> deployment.partOf().isPresent())
            .map(Deployment::name)
            .map(name -> "of: " + name)
        : Optional.empty();
  }

  private static Optional<String> extent(Claim claim) {
    boolean said = NumberWords.sayMore(Numbers.words(claim));
    return claim.figure().map(Figure::extent).filter(_ -> !said).flatMap(Numbers::extent);
  }

  /// The claim in our words, leading to its page; the time in brackets unless the words have it.
  private Phrase proposition(Report report) {
    Claim claim = report.claim();
    List<Phrase> remarks = new ArrayList<>();
    Moods.remark(claim).map(Phrase::of).ifPresent(remarks::add);
    claim.support().conditions().forEach(c -> remarks.add(Phrase.of(Terms.of(c))));
    Optional.of(times.of(report))
        .filter(time -> !tells(claim, time) && !(claim.about() instanceof Subject.OfActor))
        .ifPresent(remarks::add);
    return Phrase.start().phrase(words(claim)).phrase(inBrackets(remarks)).end();
  }

  private Phrase words(Claim claim) {
    return claim
        .wording()
        .text()
        .map(text ->
            Phrase.start().number(Telling.withoutStop(text), Optional.empty(), claim.id()).end())
        .or(() -> claim.wording().quote().map(quote -> Phrase.start().quote(quote).end()))
        .orElseGet(() -> number(claim));
  }

  private static boolean tells(Claim claim, Phrase time) {
    return claim.wording().text().filter(text -> text.contains(time.plain())).isPresent();
  }

  private static Phrase inBrackets(List<Phrase> remarks) {
    if (remarks.isEmpty()) {
      return Phrase.of("");
    }
    var phrase = Phrase.start().text(" (").phrase(remarks.getFirst());
    remarks.stream().skip(1).forEach(remark -> phrase.text("; ").phrase(remark));
    return phrase.text(")").end();
  }
}
