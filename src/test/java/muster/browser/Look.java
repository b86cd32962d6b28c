package muster.browser;

/// How a page is looked at. Width and height are those of the window, in CSS pixels.
///
/// @param forced whether the reader's system sets the colours (high contrast)
record Look(int width, int height, boolean dark, boolean forced) {
  static final Look DESK = new Look(1440, 900, false, false);
  static final Look DESK_AT_NIGHT = new Look(1440, 900, true, false);
  static final Look DESK_IN_FORCED_COLOURS = new Look(1440, 900, false, true);
  static final Look PHONE = new Look(360, 740, false, false);
  static final Look PHONE_AT_NIGHT = new Look(360, 740, true, false);

  /// The narrowest window in which nothing may need scrolling sideways (WCAG 2.2, 1.4.10).
  static final Look NARROWEST = new Look(320, 640, false, false);

  String name() {
    return width + (dark ? "-dark" : "-light") + (forced ? "-forced" : "");
  }
}
