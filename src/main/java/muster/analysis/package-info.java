/// What follows from the record: who stands behind a claim, when it plays, what answers a question.
/// Dataset in, findings out; no words for readers. Floor 2.
@NullMarked
package muster.analysis;

import org.jspecify.annotations.NullMarked;
