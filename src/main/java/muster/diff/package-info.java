/// What changed between two records, as values: which facts came, went, were renamed or revised,
/// and which answers that touches. Takes datasets, gives [Changes]; no words. Floor 3.
@NullMarked
package muster.diff;

import org.jspecify.annotations.NullMarked;
