/// Whole sites, built from small made-up records.
@NullMarked
package muster.site;

import org.jspecify.annotations.NullMarked;
