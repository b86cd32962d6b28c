package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Statement;
import muster.model.WebAddress;
import muster.model.When;
import muster.notation.Notation;
import muster.time.EdtfDate;

/// Binds one source with its statements.
final class SourceReader {
  private SourceReader() {}

  static Optional<Source> read(RecordNode record, Reading reading) {
    var in = record.fields(reading);
    var id = new SourceId(in.id());
    reading.place("source", id.value(), record.node()::at);
    List<String> was = in.was();
    Optional<Source.Title> title = title(in);
    ActorId publisher = in.needReference("publisher", Kind.ACTOR, ActorId::new);
    Optional<ActorId> republishes = in.reference("republishes", Kind.ACTOR, ActorId::new);
    Optional<String> url = url(in, "url");
    Optional<When> published = WhenReader.read(in, "published");
    String language = in.need("language");
    Source.Seen seen = in.needWord("seen", Source.Seen.class);
    List<String> silentOn = in.texts("silent-on");
    List<String> withheld = in.texts("withheld");
    Optional<Source.Entered> entered = entered(in);
    var reviewed = in.mapping("reviewed").flatMap(SourceReader::review);
    Optional<String> note = in.text("note");
    in.node("statements");
    List<Statement> statements = statements(record, in, id, language);
    return in.whole(() ->
        new Source(
            id,
            was,
            title,
            publisher,
            republishes,
            url,
            published,
            language,
            seen,
            silentOn,
            withheld,
            entered.orElseThrow(),
            reviewed,
            note,
            statements));
  }

  private enum TitleBasis {
    PAGE,
    ADDRESS
  }

  private static Optional<Source.Title> title(Fields in) {
    TitleBasis basis = in.word("title-basis", TitleBasis.class).orElse(TitleBasis.PAGE);
    return in.text("title").map(text -> new Source.Title(text, basis == TitleBasis.ADDRESS));
  }

  /// An address that a reader may follow.
  static Optional<String> url(Fields in, String name) {
    Optional<String> url = in.text(name);
    url.map(WebAddress::new)
        .flatMap(WebAddress::fault)
        .ifPresent(fault ->
            in.reading()
                .problems()
                .add(
                    Rule.URL_SCHEME,
                    in.position(name),
                    "the address `" + url.orElse("") + "` " + fault.message(),
                    fault.hint()));
    return url;
  }

  private static Optional<Source.Entered> entered(Fields in) {
    return in.needed("entered", in.mapping("entered").flatMap(SourceReader::entry));
  }

  private static Optional<Source.Entered> entry(Fields in) {
    var how = in.needWord("how", Source.Entered.How.class);
    Optional<EdtfDate> day = WhenReader.needDate(in, "on");
    return in.whole(() -> new Source.Entered(how, day.orElseThrow()));
  }

  private static Optional<Source.Reviewed> review(Fields in) {
    String by = in.need("by");
    Optional<EdtfDate> day = WhenReader.needDate(in, "on");
    return in.whole(() -> new Source.Reviewed(by, day.orElseThrow()));
  }

  private static List<Statement> statements(
      RecordNode record, Fields source, SourceId id, String language) {
    Reading reading = source.reading();
    List<Statement> statements = new ArrayList<>();
    if (record.statements().isEmpty()) {
      return statements;
    }
    if (!(record.statements().get() instanceof Node.Items(List<Node> nodes, var _))) {
      reading
          .problems()
          .addLeftOut(
              record.statements().get(),
              Rule.WRONG_SHAPE,
              record.statements().get().position(),
              "`statements` is a list",
              "begin each statement with `- by:` on a line of its own");
      return statements;
    }
    if (nodes.isEmpty()) {
      new FieldFaults(Notation.FILE, reading.problems())
          .empty("statements", record.statements().get().position(), FieldFaults.ONE);
    }
    for (Node node : nodes) {
      if (node instanceof Node.Mapping mapping) {
        place(mapping, reading, id, statements.size());
        StatementReader.read(source.inner("statements", mapping), id, language)
            .ifPresent(statements::add);
      } else {
        reading.problems().add(Rule.WRONG_SHAPE, node.position(), "a statement begins with `by:`");
      }
    }
    return statements;
  }

  /// @param number its place among the statements that could be bound
  private static void place(Node.Mapping statement, Reading reading, SourceId id, int number) {
    reading.place("statement", id + "#" + number, statement::at);
    if (statement.get("claims").orElse(null) instanceof Node.Items(List<Node> claims, var _)) {
      for (Node claim : claims) {
        if (claim instanceof Node.Mapping mapping
            && mapping.get("id").orElse(null) instanceof Node.Text name) {
          reading.place("claim", id + "/" + name.text(), mapping::at);
        }
      }
    }
  }
}
