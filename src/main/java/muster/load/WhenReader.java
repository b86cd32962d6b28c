package muster.load;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.model.When;
import muster.time.EdtfDate;

/// Reads a time: an EDTF date, `said`, or the long form with wording, reason, basis and start.
final class WhenReader {
  private WhenReader() {}

  static Optional<When> read(Fields in, String name) {
    return switch (in.node(name).orElse(null)) {
      case null -> Optional.empty();
      case Node.Text _ -> in.text(name).flatMap(text -> plain(in, name, text));
      case Node.Mapping mapping -> longForm(new Fields(mapping, "a date", in.reading()));
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
    if (edtf.isEmpty() && wording.isEmpty()) {
      in.missing("edtf");
    }
    boolean said = edtf.equals(Optional.of("said"));
    var date = edtf.filter(_ -> !said).flatMap(text -> date(in, text, in.position("edtf")));
    Optional<String> because = in.text("because");
    When.Basis basis = in.word("basis", When.Basis.class).orElse(When.Basis.PAGE);
    var from = in.text("from").flatMap(text -> date(in, text, in.position("from")));
    return in.whole(() -> new When(date, said, wording, because, basis, from));
  }

  /// An EDTF date; what is not one is reported.
  static Optional<EdtfDate> date(Fields in, String text, Position position) {
    try {
      return Optional.of(EdtfDate.parse(text));
    } catch (DateTimeParseException unreadable) {
      in.fail();
      in.reading()
          .problems()
          .add(
              isBackwards(text) ? Rule.PERIOD_BACKWARDS : Rule.UNREADABLE_DATE,
              position,
              "`" + text + "` is not a date: " + unreadable.getMessage(),
              isBackwards(text)
                  ? "exchange the two dates, or correct one of them"
                  : "write EDTF: 2025-03-05, 2025-03, 2024-10~, 2025-01/2025-02; words go under"
                      + " `wording:`");
      return Optional.empty();
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
