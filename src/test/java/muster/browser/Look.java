package muster.browser;

/// How a page is looked at. Width and height are those of the window, in CSS pixels.
record Look(int width, int height, boolean dark) {
  static final Look DESK = new Look(1440, 900, false);
  static final Look DESK_AT_NIGHT = new Look(1440, 900, true);
  static final Look PHONE = new Look(360, 740, false);
  static final Look PHONE_AT_NIGHT = new Look(360, 740, true);

  /// The narrowest window in which nothing may need scrolling sideways (WCAG 2.2, 1.4.10).
  static final Look NARROWEST = new Look(320, 640, false);

  String name() {
    return width + (dark ? "-dark" : "-light");
  }
}
