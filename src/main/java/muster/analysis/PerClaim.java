package muster.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import muster.model.ClaimId;
import muster.model.Report;

/// Something that follows from a report, made once and kept, one a claim. As a claim may be asked
/// about as it stood on different days, what is kept holds for the very report that it was made of.
public final class PerClaim<T> {
  private final Function<Report, T> make;
  private final Map<ClaimId, Made<T>> made = new ConcurrentHashMap<>();

  private record Made<T>(Report report, T thing) {}

  /// @param make alike each time, by any thread
  public PerClaim(Function<Report, T> make) {
    this.make = make;
  }

  /// What follows from a report.
  @SuppressWarnings("ReferenceEquality")
  public T of(Report report) {
    Made<T> known = made.get(report.id());
    if (known != null && known.report == report) {
      return known.thing;
    }
    T thing = make.apply(report);
    made.put(report.id(), new Made<>(report, thing));
    return thing;
  }
}
