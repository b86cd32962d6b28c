/// From a data folder to a site on disk. What comes in: folders and settings. What goes out: the
/// files of the site, each replaced whole, and their manifest. Floor 7; the only package that
/// writes the site.
@NullMarked
package muster.site;

import org.jspecify.annotations.NullMarked;
