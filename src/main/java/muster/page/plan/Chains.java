package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.ActorId;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Source;
import muster.model.Statement;
import muster.model.When;
import muster.page.part.Day;
import muster.page.part.Hop;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.Dates;
import muster.words.Quotation;

/// The way of a claim from its originator to the document, step by step, each with the source's own
/// verb.
final class Chains {
  private final Material material;
  private final Links links;

  Chains(Material material, Links links) {
    this.material = material;
    this.links = links;
  }

  List<Hop> of(Report report) {
    List<Hop> chain = new ArrayList<>();
    chain.add(originator(report));
    report.statement().told().forEach(hop -> chain.add(relay(hop)));
    report.agency().ifPresent(actor -> chain.add(agency(actor)));
    chain.add(publisher(report.source()));
    return chain;
  }

  private Hop originator(Report report) {
    Statement statement = report.statement();
    Name who = links.originator(report);
    return new Hop(
        List.of(who),
        statement.verb().map(Quotation::of).orElse(""),
        statement.medium(),
        material.clocks().said(report).flatMap(Chains::day),
        "originator",
        material.voices().partyLine(report),
        also(note(report), statement.direct()));
  }

  private Optional<Sentence> note(Report report) {
    Statement statement = report.statement();
    if (statement.originInferred()) {
      var text = new Proofs(material, links).editorText(report.source());
      return Optional.of(
          statement
              .because()
              .map(why ->
                  Sentence.start()
                      .text(unsaid(report.source()) + " An editor’s inference: ")
                      .sentence(inferred(statement, text.of(why)))
                      .end())
              .orElseGet(() -> Sentence.plain(unsaid(report.source()))));
    }
    return switch (statement.by()) {
      case Originator.Nobody() -> Optional.of(Sentence.plain(nobody(report.source())));
      case Originator.Named _ -> informed(statement);
    };
  }

  private static String unsaid(Source source) {
    return whole(source)
        ? "The document does not say whose words these are."
        : "The part of the document that we read does not say whose words these are.";
  }

  /// What was not read may name somebody.
  private static String nobody(Source source) {
    return whole(source)
        ? "The document names nobody for this; that is a finding."
        : "The part of the document that we read names nobody for this.";
  }

  private static boolean whole(Source source) {
    return source.seen() == Source.Seen.WHOLE;
  }

  /// The actor that an editor takes for the originator, the way from there, and why.
  private Sentence inferred(Statement statement, Sentence because) {
    if (!(statement.by() instanceof Originator.Named(ActorId id))) {
      return because;
    }
    var sentence = Sentence.start().name(links.actor(id));
    for (muster.model.Hop hop : statement.via()) {
      sentence.text(", through ");
      join(sentence, hop.who().stream().map(links::actor).toList());
    }
    return sentence.text(". ").sentence(because).end();
  }

  private Optional<Sentence> informed(Statement statement) {
    if (statement.informedBy().isEmpty()) {
      return Optional.empty();
    }
    var sentence = Sentence.start().text("Said to rest on information of ");
    join(sentence, statement.informedBy().stream().map(links::actor).toList());
    return Optional.of(sentence.text(".").end());
  }

  static void join(Sentence.Builder sentence, List<Name> names) {
    for (int at = 0; at < names.size(); at++) {
      boolean last = at > 0 && at == names.size() - 1;
      sentence.text(at == 0 ? "" : last ? " and " : ", ").name(names.get(at));
    }
  }

  /// Whether the words are given as a direct quotation, after what else is to be noted.
  private static Optional<Sentence> also(Optional<Sentence> note, boolean direct) {
    if (!direct) {
      return note;
    }
    var sentence = Sentence.start();
    note.ifPresent(first -> sentence.sentence(first).text(" "));
    return Optional.of(sentence.text("Quoted directly.").end());
  }

  private Hop relay(muster.model.Hop hop) {
    return new Hop(
        hop.who().stream().map(links::actor).toList(),
        hop.verb().map(Quotation::of).orElse(""),
        hop.medium(),
        hop.said().flatMap(Chains::day),
        "relay",
        Optional.empty(),
        also(Optional.empty(), hop.direct()));
  }

  private Hop agency(ActorId actor) {
    return new Hop(
        List.of(links.actor(actor)),
        "wrote the text",
        Optional.empty(),
        Optional.empty(),
        "agency",
        Optional.empty(),
        Optional.empty());
  }

  private Hop publisher(Source source) {
    return new Hop(
        List.of(links.actor(source.publisher())),
        source.republishes().isPresent() ? "printed that text" : "published it",
        Optional.empty(),
        source.published().flatMap(Chains::day),
        "publisher",
        Optional.empty(),
        Optional.of(document(source)));
  }

  /// The document's page, and the document itself.
  private Sentence document(Source source) {
    var sentence = Sentence.start().title(links.title(source));
    source
        .url()
        .map(SourcePages::original)
        .ifPresent(link -> sentence.text(" · ").link(link.text(), link.href()));
    return sentence.end();
  }

  private static Optional<Day> day(When when) {
    return Optional.of(Links.day(Dates.of(when)));
  }
}
