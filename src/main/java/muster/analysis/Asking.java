package muster.analysis;

import java.util.List;
import java.util.Optional;
import muster.model.ClaimId;
import muster.model.MeasureId;
import muster.model.Subject;

/// All that decides on the answer to a question of a record, whatever words it is asked in.
///
/// @param compared the claims of a question without a measure
record Asking(
    Subject about, List<MeasureId> measures, Optional<ClaimId> prefer, List<ClaimId> compared) {}
