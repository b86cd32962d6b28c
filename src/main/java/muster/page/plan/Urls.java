package muster.page.plan;

import muster.model.Address;

/// Absolute addresses of the site's pages.
final class Urls {
  private Urls() {}

  /// The address of a page below the site's own, whether that ends with a slash or not.
  static String join(String base, Address page) {
    return base + (base.endsWith("/") ? "" : "/") + page.path();
  }
}
