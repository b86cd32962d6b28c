/// The pieces that pages are made of: links, names, days, figures, sentences, quotations, tables of
/// claims. What comes in: strings already in words and addresses already relative to the page. What
/// goes out: the same, in the shapes that the fragments print. Floor 6, below [muster.page].
@NullMarked
package muster.page.part;

import org.jspecify.annotations.NullMarked;
