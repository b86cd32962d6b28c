package muster.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.diagnostic.Position;
import muster.page.PagePath;
import muster.render.TemplateFault;

/// Pages cannot be printed with their templates.
public final class BrokenTemplates extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Break> breaks;

  BrokenTemplates(Collection<TemplateFault> faults) {
    super(faults.size() + " pages cannot be printed");
    this.breaks = breaks(faults);
  }

  /// One fault of a template.
  ///
  /// @param template where in the template
  /// @param problem what is wrong there
  /// @param page the first page that has it, by path
  /// @param more how many further pages have it
  public record Break(Position template, String problem, PagePath page, int more) {}

  /// Every fault once, by template, line and column.
  public List<Break> breaks() {
    return breaks;
  }

  private static List<Break> breaks(Collection<TemplateFault> faults) {
    Map<Position, List<TemplateFault>> byPlace = new TreeMap<>();
    for (TemplateFault fault : faults) {
      byPlace.computeIfAbsent(fault.position(), _ -> new ArrayList<>()).add(fault);
    }
    return byPlace.values().stream().map(BrokenTemplates::first).toList();
  }

  private static Break first(List<TemplateFault> alike) {
    TemplateFault first =
        alike.stream().min(Comparator.comparing(fault -> fault.page().value())).orElseThrow();
    return new Break(first.position(), first.problem(), first.page(), alike.size() - 1);
  }
}
