package muster.page.plan;

/// stub
final class PlainPages {
  static final String INDEX = "index-a-z.html";

  private PlainPages() {}
}
