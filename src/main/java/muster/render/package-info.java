/// From a page and its template to bytes. What comes in: a [muster.page.Page] and a
/// [TemplateSource]. What goes out: HTML in UTF-8 with `\n` line ends, the same for the same input,
/// and the files of the asset folder. Floor 6; the only package that knows Thymeleaf and its
/// parser.
@NullMarked
package muster.render;

import org.jspecify.annotations.NullMarked;
