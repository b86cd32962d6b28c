package muster.analysis;

import java.util.List;
import muster.model.MeasureId;
import muster.model.Report;

/// Something false that the claims of an answer invite to be written.
public sealed interface Trap {
  /// The claims whose numbers it is about.
  List<Report> claims();

  /// A number read as one of another measure: casualties as dead.
  ///
  /// @param not the measures that it is no number of
  record OtherMeasure(Report report, List<MeasureId> not) implements Trap {
    /// Copies the list.
    public OtherMeasure {
      not = List.copyOf(not);
    }

    @Override
    public List<Report> claims() {
      return List.of(report);
    }
  }

  /// A part added to the number that it is a part of.
  record PartAdded(Report part, Report whole) implements Trap {
    @Override
    public List<Report> claims() {
      return List.of(part, whole);
    }
  }

  /// The totals of several parts of the subject added up. @param claims the newest of each part
  record PartsAddedUp(List<Report> claims) implements Trap {
    /// Copies the list.
    public PartsAddedUp {
      claims = List.copyOf(claims);
    }
  }

  /// A share multiplied by a total. @param claims the shares
  record ShareMultiplied(List<Report> claims) implements Trap {
    /// Copies the list.
    public ShareMultiplied {
      claims = List.copyOf(claims);
    }
  }
}
