package muster.browser;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a page may print digits that lead to no claim. This is the whole list: any other digit is
/// a bare number, unless it stands inside a link to a page of the record.
enum Allowance {
  /// The source's own words.
  QUOTATION("q, blockquote"),
  /// Titles of works, names of things and questions, and identifiers: "Unit 0", "Article 5".
  NAME("cite, [data-name]" + Allowance.NO_BLOCK),
  /// File names, addresses, hashes, versions, examples of the notation.
  CODE("code, pre, kbd, samp"),
  /// Dates, with their machine form: HTML's, or EDTF's where HTML has none.
  DATE("time[datetime], [data-edtf]:not([data-edtf=''])"),
  /// Ways through the site.
  NAVIGATION("nav"),
  /// What the tool counted in the record. The attribute says what was counted, in words.
  COUNT("[data-count]:not([data-count=''])" + Allowance.NO_BLOCK),
  /// The scale of a drawing. Its marks are links to claims.
  AXIS("svg [data-axis]"),
  /// Not shown: read by machines.
  UNSHOWN("script, style, template, svg title, svg desc");

  /// A marker that is put around whole paragraphs or tables marks nothing.
  private static final String NO_BLOCK = ":not(:has(p, div, section, table, ul, ol, dl))";

  private final String selector;

  Allowance(String selector) {
    this.selector = selector;
  }

  static String selectors() {
    return Arrays.stream(values())
        .map(allowance -> allowance.selector)
        .collect(Collectors.joining(", "));
  }
}
