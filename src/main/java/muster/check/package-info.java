/// The rules on the dataset: records in, diagnostics out, one class a rule. What is wrong with the
/// text alone was reported when it was read; a record that could not be bound is not here, and a
/// rule that meets a gap stays silent about it. Floor 3.
@NullMarked
package muster.check;

import org.jspecify.annotations.NullMarked;
