/// What was changed in the record since it began, in words. Takes the commits that touched the data
/// folder, gives entries of which everything may be shown. Floor 5.
@NullMarked
package muster.annals;

import org.jspecify.annotations.NullMarked;
