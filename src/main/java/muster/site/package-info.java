/// The whole way from a record to a site, and the only place that writes one. What comes in: a data
/// folder and templates. What goes out: a folder of files with a manifest of their hashes. Floor 7.
@NullMarked
package muster.site;

import org.jspecify.annotations.NullMarked;
