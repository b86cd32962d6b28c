package muster.render;

import java.util.List;

/// The files that are copied to every site as they are: style, script, icon, fonts.
public final class Assets {
  private static final List<String> PATHS =
      List.of(
          "asset/font/LICENSE.txt",
          "asset/font/sans-cyrillic.woff2",
          "asset/font/sans-latin.woff2",
          "asset/font/serif-cyrillic.woff2",
          "asset/font/serif-italic-latin.woff2",
          "asset/font/serif-latin.woff2",
          "asset/icon.svg",
          "asset/site.css",
          "asset/site.js",
          "asset/tables.js");

  private Assets() {}

  /// Their paths below the site's root, in order.
  public static List<String> paths() {
    return PATHS;
  }

  /// The bytes of one of them, from the first source that has it.
  ///
  /// @throws IllegalArgumentException when no source has it
  public static byte[] read(TemplateSource source, String path) {
    return source
        .read(path)
        .orElseThrow(() -> new IllegalArgumentException("path: no file " + path));
  }
}
