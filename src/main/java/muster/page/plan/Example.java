package muster.page.plan;

import java.util.function.Predicate;
import muster.model.Report;

/// A form of wording or drawing, and how to find a claim that has it.
///
/// @param name as the site or a source words it
/// @param meaning how to read it
/// @param drawn whether charts draw it
record Example(String name, String meaning, boolean drawn, Predicate<Report> has) {
  static Example drawn(String name, String meaning, Predicate<Report> has) {
    return new Example(name, meaning, true, has);
  }

  static Example worded(String name, String meaning, Predicate<Report> has) {
    return new Example(name, meaning, false, has);
  }
}
