package muster.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muster.diagnostic.Nearest;
import muster.render.Element.Attribute;

/// Holds a template against the vocabulary, the fragments of the others and the words.
final class TemplateCheck {
  private static final Pattern EXPRESSION = Pattern.compile("[$#~]\\{[^}]*}");
  private static final Set<String> BEFORE_REPLACE = Set.of("th:each", "th:if", "th:unless");

  private final Map<String, Markup> templates;
  private final Set<String> words;

  /// @param templates by their paths
  /// @param words the keys that there are
  TemplateCheck(Map<String, Markup> templates, Set<String> words) {
    this.templates = templates;
    this.words = words;
  }

  List<TemplateFault> faults(Markup template) {
    List<TemplateFault> faults = new ArrayList<>(template.faults());
    for (Element element : template.elements()) {
      if (element.name().startsWith(Vocabulary.PREFIX) && !element.name().equals("th:block")) {
        faults.add(
            TemplateFault.at(
                element.at(), "there is no <" + element.name() + ">: did you mean <th:block>?"));
      }
      Set<String> seen = new HashSet<>();
      for (Attribute attribute : element.attributes()) {
        problem(element, attribute, seen)
            .ifPresent(problem -> faults.add(TemplateFault.at(attribute.at(), problem)));
      }
    }
    return faults;
  }

  private Optional<String> problem(Element element, Attribute attribute, Set<String> seen) {
    String name = attribute.name();
    if (!seen.add(name)) {
      return Optional.of("`" + name + "` stands twice in this tag");
    }
    if (attribute.value().contains("<")) {
      return Optional.of(
          "the value of `" + name + "` holds a `<`: is a quotation mark missing? (a < is &lt;)");
    }
    if (!Vocabulary.owns(name)) {
      return EXPRESSION.matcher(attribute.value()).find()
          ? Optional.of("`" + name + "` is printed as it stands here" + meant(name))
          : Optional.empty();
    }
    if (!Vocabulary.has(name)) {
      return Optional.of("templates have no `" + name + "`" + meant(name));
    }
    return Vocabulary.fault(name, attribute.value())
        .or(() -> replaced(element, name))
        .or(() -> name.equals("th:replace") ? fragment(attribute.value()) : Optional.empty())
        .or(() -> words(attribute.value()));
  }

  private static String meant(String name) {
    return Vocabulary.near(name).map(near -> ": did you mean `" + near + "`?").orElse("");
  }

  private static Optional<String> replaced(Element element, String name) {
    return BEFORE_REPLACE.contains(name) && element.has("th:replace")
        ? Optional.of(
            "`th:replace` is done before `"
                + name
                + "`: put `"
                + name
                + "` on an element around this one")
        : Optional.empty();
  }

  private Optional<String> words(String value) {
    if (!value.startsWith("#{")) {
      return Optional.empty();
    }
    String key = value.substring(2, value.length() - 1);
    return words.contains(key) ? Optional.empty() : Optional.of(Words.missing(key, words));
  }

  private Optional<String> fragment(String value) {
    return Fragment.asked(value).flatMap(this::missing);
  }

  private Optional<String> missing(Fragment asked) {
    Markup template = templates.get(asked.path());
    if (template == null) {
      String none = "there is no " + Templates.shown(asked.path());
      return Templates.needed(asked.path())
          ? Optional.empty()
          : Optional.of(
              Nearest.of(asked.path(), templates.keySet())
                  .map(near -> none + ": did you mean " + Templates.shown(near) + "?")
                  .orElse(none));
    }
    List<Fragment> defined = template.definitions();
    return defined.stream()
        .filter(each -> each.name().equals(asked.name()))
        .findFirst()
        .map(found -> parts(found, asked))
        .orElseGet(() -> template.whole() ? Optional.of(absent(asked, defined)) : Optional.empty());
  }

  private static String absent(Fragment asked, List<Fragment> defined) {
    List<String> names = defined.stream().map(Fragment::name).toList();
    return "there is no fragment `"
        + asked.name()
        + "` in "
        + Templates.shown(asked.path())
        + Nearest.of(asked.name(), names)
            .map(near -> ": did you mean `" + near + "`?")
            .orElse("; it has " + String.join(", ", names));
  }

  private static Optional<String> parts(Fragment defined, Fragment asked) {
    int wanted = defined.parts().size();
    return wanted == asked.parts().size()
        ? Optional.empty()
        : Optional.of(
            "the fragment `"
                + asked.name()
                + "` takes "
                + (wanted == 0 ? "nothing" : String.join(", ", defined.parts()))
                + " in its brackets");
  }
}
