package muster.page.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.ClaimId;
import muster.model.Report;
import muster.model.Value;
import org.jspecify.annotations.Nullable;

/// The numbers that stand in the words of some claims: each leads to the first claim that has it.
/// They are read once, and only if a number is looked for.
final class NumbersSaid {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d+(?:[.,]\\d+)*");

  private final Supplier<List<Report>> reports;
  private @Nullable Map<String, ClaimId> first;

  /// @param reports the likeliest first
  NumbersSaid(Supplier<List<Report>> reports) {
    this.reports = reports;
  }

  /// The first claim that has the number in its words.
  Optional<ClaimId> first(String number) {
    return Optional.ofNullable(read().get(number));
  }

  private synchronized Map<String, ClaimId> read() {
    if (first == null) {
      first = new HashMap<>();
      for (Report report : reports.get()) {
        Matcher numbers = NUMBER.matcher(words(report));
        while (numbers.find()) {
          first.putIfAbsent(numbers.group(), report.id());
        }
      }
    }
    return first;
  }

  private static String words(Report report) {
    var wording = report.claim().wording();
    return report.claim().value().map(Value::wording).orElse("")
        + " "
        + wording.quote().orElse("")
        + " "
        + wording.text().orElse("");
  }
}
