package muster.load;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.model.When;
import muster.time.EdtfDate;

/// Reads a time: an EDTF date, `said`, or the long form with wording, reason, basis and start.
final class WhenReader {
  /// What a slip in EDTF begins with, so that the parser's own words help.
  private static final Pattern BEGINS_LIKE_EDTF =
      Pattern.compile(
          "[?~%]?(?:[-0-9X\\[{./]|[Yy]-?[0-9]|[xu]+[0-9-]|c(?:a|irca)?\\.?"
              + " ?[0-9]|(?:open|unknown)/).*",
          Pattern.DOTALL);

  private static final String EDTF =
      "write EDTF: 2025-03-05, 2025-03, 2024-10~, 2025-01/2025-02; words go under `wording:`";

  private WhenReader() {}

  static Optional<When> read(Fields in, String name) {
    return switch (in.node(name).orElse(null)) {
      case null -> Optional.empty();
      case Node.Text text when !text.text().startsWith("from ") && in.isField(name, text) ->
          Optional.empty();
      case Node.Text _ -> in.text(name).flatMap(text -> plain(in, name, text));
      case Node.Mapping mapping -> longForm(in.inner(name, mapping));
      case Node.Items _ -> in.text(name).map(_ -> words());
    };
  }

  private static When words() {
    return new When(
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        When.Basis.PAGE,
        Optional.empty());
  }

  private static Optional<When> plain(Fields in, String name, String text) {
    if (text.equals("said")) {
      return Optional.of(said(Optional.empty()));
    }
    return date(in, text, in.position(name))
        .map(date ->
            new When(
                Optional.of(date),
                false,
                Optional.empty(),
                Optional.empty(),
                When.Basis.PAGE,
                Optional.empty()));
  }

  private static When said(Optional<String> wording) {
    return new When(
        Optional.empty(), true, wording, Optional.empty(), When.Basis.PAGE, Optional.empty());
  }

  private static Optional<When> longForm(Fields in) {
    Optional<String> edtf = in.text("edtf");
    Optional<String> wording = in.text("wording");
    boolean said = edtf.equals(Optional.of("said"));
    var date = edtf.filter(_ -> !said).flatMap(text -> date(in, text, in.position("edtf")));
    Optional<String> because = in.text("because");
    When.Basis basis = in.word("basis", When.Basis.class).orElse(When.Basis.PAGE);
    var from = in.text("from").flatMap(text -> date(in, text, in.position("from")));
    return in.whole(() -> new When(date, said, wording, because, basis, from));
  }

  /// An EDTF date that a record cannot do without.
  static Optional<EdtfDate> needDate(Fields in, String name) {
    String text = in.need(name);
    return text.isEmpty() ? Optional.empty() : date(in, text, in.position(name));
  }

  /// An EDTF date; what is not one is reported.
  static Optional<EdtfDate> date(Fields in, String text, Position position) {
    try {
      return Optional.of(EdtfDate.parse(text));
    } catch (DateTimeParseException unreadable) {
      in.fail();
      report(text, "" + unreadable.getMessage(), position, in.reading().problems());
      return Optional.empty();
    }
  }

  private static void report(String text, String fault, Position position, Problems problems) {
    Optional<String> proposal = DateProposal.hint(text);
    if (isBackwards(text)) {
      problems.add(
          Rule.PERIOD_BACKWARDS,
          position,
          "`" + text + "` is not a date: " + fault,
          "exchange the two dates, or correct one of them");
    } else if (proposal.isPresent()) {
      problems.add(
          Rule.UNREADABLE_DATE,
          position,
          "`" + text + "` is not written as dates are here: year, month, day",
          proposal.get());
    } else {
      boolean slip = BEGINS_LIKE_EDTF.matcher(text).matches();
      String message = "`" + text + "` is not a date" + (slip ? ": " + fault : "");
      problems.add(Rule.UNREADABLE_DATE, position, message, EDTF);
    }
  }

  /// Both ends are dates, and yet the whole is no period.
  private static boolean isBackwards(String text) {
    List<String> ends = List.of(text.split("/", -1));
    return ends.size() == 2
        && ends.stream()
            .map(EdtfDate::tryParse)
            .allMatch(end -> end.filter(EdtfDate.Point.class::isInstance).isPresent());
  }
}
