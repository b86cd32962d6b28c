package muster.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.diagnostic.Position;
import muster.page.PagePath;
import muster.render.TemplateFault;

/// Pages cannot be printed with their templates.
public final class BrokenTemplates extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Break> breaks;

  BrokenTemplates(Collection<TemplateFault> faults) {
    super("templates have " + faults.size() + " faults");
    this.breaks = breaks(faults);
  }

  /// One fault of a template.
  ///
  /// @param template where in the template
  /// @param problem what is wrong there
  /// @param page the first page that has it, by path; empty where it was seen without a page
  /// @param more how many further pages have it
  public record Break(Position template, String problem, Optional<PagePath> page, int more) {}

  /// Every fault once, by template, line, column and what is wrong.
  public List<Break> breaks() {
    return breaks;
  }

  private static List<Break> breaks(Collection<TemplateFault> faults) {
    Map<TemplateFault, List<TemplateFault>> alike = new TreeMap<>(TemplateFault.BY_PLACE);
    for (TemplateFault fault : faults) {
      alike.computeIfAbsent(fault, _ -> new ArrayList<>()).add(fault);
    }
    return alike.values().stream().map(BrokenTemplates::first).toList();
  }

  private static Break first(List<TemplateFault> alike) {
    TemplateFault first =
        alike.stream().min(Comparator.comparing(BrokenTemplates::page)).orElseThrow();
    return new Break(first.position(), first.problem(), first.page(), alike.size() - 1);
  }

  private static String page(TemplateFault fault) {
    return fault.page().map(PagePath::value).orElse("");
  }
}
