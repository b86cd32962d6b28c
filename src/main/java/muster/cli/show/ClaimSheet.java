package muster.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.analysis.Clocks;
import muster.analysis.Directness;
import muster.analysis.Origins;
import muster.model.Claim;
import muster.model.Figure;
import muster.model.Grade;
import muster.model.Hop;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Report;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Support;
import muster.model.Value;
import muster.model.When;
import muster.model.Where;
import muster.model.Wording;
import muster.words.Dates;
import muster.words.Day;
import muster.words.Numbers;
import muster.words.Quotation;
import muster.words.Telling;
import muster.words.Terms;
import muster.words.Voices;
import muster.words.WayWords;

/// A claim: who said what, in which words, through whom, about when, and how it stands to others.
final class ClaimSheet {
  private final Report report;
  private final Claim claim;
  private final Voices voices;
  private final Clocks clocks;
  private final Telling telling;
  private final Ties ties;

  ClaimSheet(Report report, Ties ties) {
    this.report = report;
    this.claim = report.claim();
    this.ties = ties;
    this.voices = new Voices(ties.dataset());
    this.clocks = new Clocks(ties.dataset());
    this.telling = new Telling(ties.dataset());
  }

  void print(Sheet sheet) {
    sheet.line(telling.sentence(report).plain());
    wording(sheet);
    chain(sheet);
    times(sheet);
    standing(sheet);
    ties.print(report, sheet);
    silences(sheet);
    sheet.row("note", claim.wording().note());
    sheet.row("remark", report.statement().note());
  }

  private void wording(Sheet sheet) {
    Wording wording = claim.wording();
    sheet.row("our words", wording.text());
    sheet.row("wording", wording.quote().map(ClaimSheet::quoted));
    sheet.row("counting", wording.measureIn().map(ClaimSheet::quoted));
    sheet.row("number", claim.value().map(ClaimSheet::number));
    sheet.row("measure", claim.figure().map(Figure::measure).map(ties::measure));
    sheet.row("extent", claim.figure().map(Figure::extent).flatMap(Numbers::extent));
    sheet.row("unit", claim.figure().flatMap(Figure::unit));
    sheet.row("about", ties.subject(claim.about()));
    where(sheet, claim.where());
  }

  private void where(Sheet sheet, Where where) {
    sheet.rows("places", where.places().stream().map(ties::place).toList());
    sheet.row("from", where.from().map(ties::place));
    sheet.row("to", where.to().map(ties::place));
  }

  private static String quoted(String words) {
    return Quotation.of(words);
  }

  private static String number(Value value) {
    String machine = Numbers.machine(value.quantity()).map(number -> number + ": ").orElse("");
    return value.wording() + " (" + machine + Numbers.reading(value) + ")";
  }

  private void chain(Sheet sheet) {
    Statement statement = report.statement();
    List<String> steps = new ArrayList<>();
    steps.add(voices.originator(report).plain() + did(statement.verb(), statement.medium()));
    statement.told().forEach(hop -> steps.add(relay(hop)));
    Source source = report.source();
    steps.add(voices.name(source.publisher()) + " published it");
    sheet.rows("chain", steps);
    Directness way = Directness.of(report, new Origins(ties.dataset()));
    sheet.row("way", WayWords.of(way, source).plain());
    sheet.row("because", statement.because());
    sheet.row("occasion", statement.utterance().map(ties::occasion));
    sheet.rows("informed by", statement.informedBy().stream().map(ties::actor).toList());
    sheet.row("document", telling.document(source) + " (" + source.id() + ")");
    sheet.row("address", source.url());
  }

  private String relay(Hop hop) {
    String who = hop.who().stream().map(voices::name).collect(Collectors.joining(" and "));
    String day = hop.said().map(when -> ", " + words(Dates.of(when))).orElse("");
    return "through " + who + did(hop.verb(), hop.medium()) + day;
  }

  private static String did(Optional<String> verb, Optional<String> medium) {
    return verb.map(word -> ": " + word).orElse("")
        + medium.map(where -> " (" + where + ")").orElse("");
  }

  private void times(Sheet sheet) {
    clocks
        .about(report)
        .ifPresent(clock -> sheet.row(Terms.of(clock.kind()), words(Telling.day(clock))));
    sheet.row("said", clocks.said(report).map(ClaimSheet::words));
    sheet.row("published", report.source().published().map(ClaimSheet::words));
    Source.Entered entered = report.source().entered();
    sheet.row("entered", Dates.words(entered.on()) + ", " + Terms.of(entered.how()));
  }

  private static String words(When when) {
    return words(Dates.of(when));
  }

  private static String words(Day day) {
    String edtf = day.edtf().isEmpty() ? "" : " (" + day.edtf() + ")";
    return day.words() + edtf + day.because().map(why -> ": " + why).orElse("");
  }

  private void standing(Sheet sheet) {
    if (claim.modality() != Modality.ASSERTED) {
      sheet.row("mood", Terms.of(claim.modality()));
    }
    sheet.row("evidence", Terms.of(claim.support().evidence()));
    sheet.rows("condition", claim.support().conditions().stream().map(Terms::of).toList());
    sheet.row("likelihood", claim.support().likelihood().map(ClaimSheet::likely));
    String fate = Terms.of(claim.judgement().fate());
    sheet.row("fate", fate + day(claim.judgement()) + because(claim.judgement().fateBecause()));
    String assessment = Terms.of(claim.judgement().assessment());
    sheet.row("assessment", assessment + because(claim.judgement().assessmentBecause()));
    var grade = claim.judgement().grade();
    sheet.row("grade", grade.map(GradeText::of));
    sheet.row("independent", grade.flatMap(Grade.OfClaim::independent).map(GradeText::of));
  }

  private static String day(Judgement judgement) {
    return judgement.fateOn().map(day -> ", " + Dates.words(day)).orElse("")
        + judgement.fateIn().map(document -> " (" + document + ")").orElse("");
  }

  private static String likely(Support.Likelihood likelihood) {
    return quoted(likelihood.wording()) + ", on the scale of: " + likelihood.scale();
  }

  private static String because(Optional<String> why) {
    return why.map(words -> ": " + words).orElse("");
  }

  private void silences(Sheet sheet) {
    boolean whole = report.source().seen() == Source.Seen.WHOLE;
    sheet.rows(whole ? "not stated" : "not found", report.source().silentOn());
  }
}
