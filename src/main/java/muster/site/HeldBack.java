package muster.site;

import java.io.IOException;

/// Something would have been shown that the private list of words names. The message says where and
/// in which line of the list, and never what.
public final class HeldBack extends IOException {
  private static final long serialVersionUID = 1L;

  private static final String HINT =
      ": take that out, or write more words into the line if it means something else";

  private final String words;

  private HeldBack(String words) {
    super(words);
    this.words = words;
  }

  /// Where, and in which line of the list.
  public String words() {
    return words;
  }

  /// It was to be written.
  ///
  /// @param file where
  /// @param line of the list, from 1
  static HeldBack unwritten(String file, int line) {
    return new HeldBack("nothing was written: " + file + " would show " + listed(line) + HINT);
  }

  /// It was to be printed. @param line of the list, from 1
  public static HeldBack unprinted(int line) {
    return new HeldBack("not printed: it would show " + listed(line));
  }

  private static String listed(int line) {
    return "what line " + line + " of " + HarmList.VARIABLE + " lists";
  }
}
