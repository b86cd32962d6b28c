package muster.render.compiled;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import muster.render.compiled.Expressions.Asked;
import muster.render.compiled.Node.Call.Part;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresource.StringTemplateResource;

/// Compiles the templates of a site in one language, and each fragment once. For one thread at a
/// time.
final class Compiler {
  private final Dialect dialect;
  private final ITemplateContext context;
  private final Map<String, Fragment> fragments = new HashMap<>();

  Compiler(IEngineConfiguration configuration, Locale language) {
    this.dialect = new Dialect(configuration.getElementProcessors(TemplateMode.HTML));
    var none =
        new TemplateData(
            "none",
            Set.of(),
            new StringTemplateResource(""),
            TemplateMode.HTML,
            AlwaysValidCacheEntryValidity.INSTANCE);
    this.context = new EngineContext(configuration, none, Map.of(), language, Map.of());
  }

  Dialect dialect() {
    return dialect;
  }

  ITemplateContext context() {
    return context;
  }

  /// A whole template.
  ///
  /// @throws Unknown where it, or a fragment, says something that the compiler does not know
  Node template(String name) {
    try {
      return Body.of(parsed(name, Set.of()), this);
    } catch (RuntimeException unfinished) {
      fragments.clear();
      throw unfinished;
    }
  }

  /// A fragment where it is asked for.
  Node call(Expressions expressions, String text) {
    Asked asked = expressions.asked(text);
    Fragment fragment = fragment(asked.template(), asked.fragment());
    if (fragment.parts().size() != asked.parts().size()) {
      throw new Unknown(expressions.at(), "other parts than the fragment takes: " + text);
    }
    List<Part> parts =
        IntStream.range(0, asked.parts().size())
            .mapToObj(i -> new Part(fragment.parts().get(i), asked.parts().get(i)))
            .toList();
    return new Node.Call(fragment, parts);
  }

  private Fragment fragment(String template, String name) {
    String key = template + " :: " + name;
    Fragment known = fragments.get(key);
    if (known != null) {
      return known;
    }
    TemplateModel parsed = parsed(template, Set.of(name));
    Fragment fragment = new Fragment(parts(parsed));
    fragments.put(key, fragment);
    fragment.define(Body.of(parsed, this));
    return fragment;
  }

  /// The names of what a fragment takes.
  private List<String> parts(TemplateModel parsed) {
    return switch (parsed.get(1)) {
      case IProcessableElementTag first -> parts(new Tag(first, dialect));
      case ITemplateEnd end -> throw new Unknown(end, "a fragment that is not there");
      default -> List.of();
    };
  }

  private List<String> parts(Tag tag) {
    if (!tag.does(Duty.FRAGMENT)) {
      return List.of();
    }
    var signature =
        FragmentSignatureUtils.parseFragmentSignature(
            context.getConfiguration(), tag.value(Duty.FRAGMENT));
    return signature.hasParameters()
        ? signature.getParameterNames().stream().map(String::intern).toList()
        : List.of();
  }

  private TemplateModel parsed(String template, Set<String> selectors) {
    return context
        .getConfiguration()
        .getTemplateManager()
        .parseStandalone(context, template, selectors, TemplateMode.HTML, true, true);
  }
}
