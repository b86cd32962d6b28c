package muster.render.compiled;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.ElementName;
import org.thymeleaf.processor.element.IElementProcessor;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.util.ProcessorConfigurationUtils;

/// What attributes and elements do: asked of the processors that Thymeleaf would run for them.
final class Dialect {
  private final List<IElementProcessor> processors;
  private final Map<AttributeName, Optional<Duty>> duties = new ConcurrentHashMap<>();

  /// @param processors of an engine, for HTML
  Dialect(Set<IElementProcessor> processors) {
    this.processors = processors.stream().map(ProcessorConfigurationUtils::unwrap).toList();
  }

  /// What an attribute does; empty for one that is printed as it is.
  Optional<Duty> duty(AttributeName name) {
    return duties.computeIfAbsent(name, this::find);
  }

  private Optional<Duty> find(AttributeName name) {
    Set<Duty> found = EnumSet.noneOf(Duty.class);
    processors.stream()
        .filter(each -> matches(each, name))
        .forEach(each -> found.add(Duty.of(each)));
    if (found.size() > 1) {
      // it takes what no other processor has taken
      found.remove(Duty.PRINT_OTHER);
    }
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(found.iterator().next());
      default -> Optional.of(Duty.OTHER);
    };
  }

  private static boolean matches(IElementProcessor processor, AttributeName name) {
    var attribute = processor.getMatchingAttributeName();
    return attribute != null && attribute.matches(name);
  }

  /// Whether an element is `th:block`.
  boolean isBlock(ElementName name) {
    return processors.stream()
        .filter(StandardBlockTagProcessor.class::isInstance)
        .map(IElementProcessor::getMatchingElementName)
        .anyMatch(block -> block.matches(name));
  }
}
