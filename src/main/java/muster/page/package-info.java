/// Pages as records of strings ready to print. What comes in: the record, its answers and drawings,
/// put into words. What goes out: a sealed [Page], one record a kind of page, which a template
/// prints without deciding anything. Floor 6.
///
/// Addresses inside a page are relative to that page ([PagePath#to]); headings and labels that are
/// the same on every page of a kind are not here but in the templates' own file of words.
@NullMarked
package muster.page;

import org.jspecify.annotations.NullMarked;
