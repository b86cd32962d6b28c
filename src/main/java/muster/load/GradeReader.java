package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.ClaimId;
import muster.model.Grade;
import muster.time.EdtfDate;

/// Binds grades on the Admiralty scale.
final class GradeReader {
  private GradeReader() {}

  /// `grades` of an actor: a letter for each topic.
  static List<Grade.OfActor> ofActor(Fields in) {
    List<Grade.OfActor> grades = new ArrayList<>();
    in.mappings("grades").forEach(grade -> letter(grade).ifPresent(grades::add));
    return grades;
  }

  /// `grade` of a claim: a digit.
  static Optional<Grade.OfClaim> ofClaim(Fields in) {
    return in.mapping("grade").flatMap(GradeReader::digit);
  }

  private static Optional<Grade.OfActor> letter(Fields in) {
    var letter = needCode(in, "letter", Grade.Letter.values());
    String topic = in.need("topic");
    var given = given(in);
    return in.whole(() -> new Grade.OfActor(letter.orElseThrow(), topic, given.orElseThrow()));
  }

  private static Optional<Grade.OfClaim> digit(Fields in) {
    var digit = needCode(in, "digit", Grade.Digit.values());
    var given = given(in);
    var independent = in.mapping("independent").flatMap(GradeReader::independent);
    if (independent.isEmpty() && in.node("independent").isPresent()) {
      in.fail();
    }
    return in.whole(() -> new Grade.OfClaim(digit.orElseThrow(), given.orElseThrow(), independent));
  }

  private static Optional<Grade.Given> given(Fields in) {
    String by = in.need("by");
    Optional<EdtfDate> on = WhenReader.needDate(in, "on");
    String because = in.need("because");
    return on.map(day -> new Grade.Given(by, day, because));
  }

  private static Optional<Grade.Independent> independent(Fields in) {
    var claims = in.references("claims", Kind.CLAIM, ClaimId::of);
    String because = in.need("because");
    return in.whole(() -> new Grade.Independent(claims, because));
  }

  /// A wrong code is told all of them: each is one slip away from every other.
  private static <C extends Grade.Code> Optional<C> needCode(Fields in, String name, C[] scale) {
    String text = in.need(name);
    Optional<C> code = Stream.of(scale).filter(it -> it.written().equals(text)).findFirst();
    if (code.isEmpty() && !text.isEmpty()) {
      in.fail();
      String all = Stream.of(scale).map(Grade.Code::written).collect(Collectors.joining(", "));
      in.reading()
          .problems()
          .add(
              Rule.UNKNOWN_WORD,
              in.position(name),
              "`" + text + "` is not a " + name + " of the Admiralty scale",
              "one of " + all);
    }
    return code;
  }
}
