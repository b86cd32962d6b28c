package muster.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page template and a file of fragments that say anything the vocabulary lets them say, with
/// markup of every kind, and models to print with them. The same for the same seed.
final class RandomTemplates {
  /// What the templates print: everything that a page may hold.
  public record Model(
      String text,
      Optional<String> maybe,
      Optional<Model> part,
      List<Model> items,
      List<String> strings,
      boolean yes,
      int number,
      @Nullable String none) {
    public boolean isLong() {
      return items.size() > 1;
    }
  }

  private static final String[] TEXTS = {
    "",
    "plain",
    "a & b",
    "<b>\"quoted\"</b>",
    "it's",
    "line\nline",
    "  spaced  ",
    "é — 한국 😀",
    "</pre>",
    "<pre> x",
    "no",
    "false",
    "[[${page.text}]]",
    "\u2003wide",
    "&amp;"
  };
  private static final String[] MARKUP = {
    "words",
    "&lt;tag&gt; &amp; more",
    "é—한😀",
    "\n",
    "\n\n  ",
    "  \n",
    " ",
    "1 < 2",
    "a > b",
    "\t",
    "<!-- a comment -->",
    "<!--/* hidden */-->",
    "<!--[if IE]><p>x</p><![endif]-->",
    "<![CDATA[ x & y ]]>",
    "<script>if (a < b && c) { f('x', \"y\"); }</script>",
    "<style>p > a { color: red }</style>",
    "<pre>\n  kept\n\n</pre>",
    "<br>",
    "<hr/>",
    "<input disabled value=x>",
    "[not an expression]",
    "]]>",
    "<?php x ?>",
    "</nothing>",
    "<p>never closed",
    "<ul><li>one<li>two</ul>",
    "<p hidden class='a \"b\"'>x</p>",
    "[[${page.text}]]",
    "[(${page.text})]"
  };
  private static final String[] ELEMENTS = {
    "p", "div", "li", "td", "span", "a", "h1", "svg", "path", "th:block", "em", "section", "LI"
  };
  private static final String[] PRINTED = {
    "href",
    "class",
    "id",
    "value",
    "src",
    "title",
    "lang",
    "viewBox",
    "d",
    "cx",
    "data-label",
    "aria-label",
    "datetime",
    "content",
    "Class",
    "name",
    "alt"
  };

  private final long seed;
  private final Random random;
  private final Map<String, String> files;

  /// Whether it is writing a fragment, which may ask for one other only, so that there is an end.
  private boolean inFragments;

  RandomTemplates(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    this.files =
        Map.of(
            "page/random.html", page(),
            "fragment/random.html", fragments(),
            "words/en.properties", "one = One & \"two\"\ntwo.words = It’s <so>\n");
  }

  long seed() {
    return seed;
  }

  /// All that it made, for messages.
  String texts() {
    return files.get("page/random.html")
        + "\n-- fragments --\n"
        + files.get("fragment/random.html");
  }

  TemplateSource source() {
    return name ->
        Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  List<Model> models() {
    return Stream.generate(() -> model(3)).limit(4).toList();
  }

  private Model model(int depth) {
    int width = depth == 0 ? 0 : random.nextInt(4);
    return new Model(
        pick(TEXTS),
        chance(2) ? Optional.of(pick(TEXTS)) : Optional.empty(),
        chance(2) && depth > 0 ? Optional.of(model(depth - 1)) : Optional.empty(),
        Stream.generate(() -> model(depth - 1)).limit(width).toList(),
        Stream.generate(() -> pick(TEXTS)).limit(random.nextInt(4)).toList(),
        chance(2),
        random.nextInt(3),
        chance(2) ? null : pick(TEXTS));
  }

  private String page() {
    String start =
        chance(2) ? "<!doctype html>\n<html xmlns:th=\"http://www.thymeleaf.org\">\n" : "";
    return start + content(List.of("page"), 4);
  }

  private String fragments() {
    inFragments = true;
    return "<html><body>"
        + "<p th:fragment=\"none\">"
        + content(List.of("page"), 2)
        + "</p>\n"
        + "<th:block th:fragment=\"one(thing)\">"
        + content(List.of("page", "thing"), 2)
        + "</th:block>"
        + "<div id='x' th:fragment='two(thing, other)' "
        + attributes(List.of("thing"), "div")
        + ">"
        + content(List.of("thing", "other"), 2)
        + "</div>"
        + "<ul th:fragment=\"tree(node)\">\n  <li th:each=\"child : ${node.items}\">"
        + "<p"
        + attributes(List.of("node", "child"), "p")
        + ">x</p>"
        + "<th:block th:replace=\"~{fragment/random :: tree(${child})}\"></th:block></li></ul>"
        + "</body></html>";
  }

  /// @param names variables that hold a model
  private String content(List<String> names, int depth) {
    StringBuilder content = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      content.append(chance(3) || depth == 0 ? markup() : element(names, depth - 1));
      content.append(chance(3) ? "\n  " : "");
    }
    return content.toString();
  }

  /// The things that no plan prints are rare, so that most templates have none.
  private String markup() {
    String markup = pick(MARKUP);
    return markup.startsWith("[(") || markup.contains("[if ") ? chance(20) ? markup : "x" : markup;
  }

  private String element(List<String> names, int depth) {
    String name = pick(ELEMENTS);
    if (chance(6)) {
      return "<"
          + name
          + " th:replace=\"~{fragment/random :: "
          + call(names)
          + "}\">"
          + content(names, 0)
          + "</"
          + name
          + ">";
    }
    if (name.equals("path")) {
      return "<path" + attributes(names, name) + "/>";
    }
    List<String> inner = new ArrayList<>(names);
    String each = "";
    if (chance(3)) {
      String variable = "row" + names.size();
      each = space() + "th:each=\"" + variable + " : ${" + pick(names) + ".items}\"";
      inner.add(variable);
    }
    String body = content(inner, depth);
    return "<" + name + each + attributes(inner, name) + ">" + body + "</" + name + ">";
  }

  private String call(List<String> names) {
    return switch (inFragments ? 3 : random.nextInt(4)) {
      case 0 -> "none";
      case 1 -> "one(${" + pick(names) + "})";
      case 2 -> "two(${" + pick(names) + "}, ${" + pick(names) + "})";
      default -> "tree(${" + pick(names) + "})";
    };
  }

  private String attributes(List<String> names, String element) {
    List<String> attributes = new ArrayList<>();
    if (chance(4)) {
      attributes.add("th:" + (chance(2) ? "if" : "unless") + "=\"${" + question(names) + "}\"");
    }
    if (chance(3) && !element.equals("path")) {
      attributes.add("th:" + (chance(5) ? "utext" : "text") + "=\"" + value(names) + "\"");
    }
    if (chance(40)) {
      attributes.add("th:remove=\"all\"");
    }
    for (int i = element.equals("th:block") ? 0 : random.nextInt(4); i > 0; i--) {
      String name = pick(PRINTED);
      boolean once = attributes.stream().noneMatch(each -> each.startsWith("th:" + name));
      if (once && chance(2)) {
        attributes.add(name + pick("=\"x\"", "='y &amp; z'", "", "=\"\"", " = \"w\""));
      }
      if (once) {
        String quote = pick("\"", "\"", "'");
        attributes.add("th:" + name + "=" + quote + value(names) + quote);
      }
    }
    Collections.shuffle(attributes, random);
    StringBuilder text = new StringBuilder();
    attributes.forEach(each -> text.append(space()).append(each));
    return text + (chance(10) ? " " : "");
  }

  private String question(List<String> names) {
    return pick(names)
        + pick(".yes", ".maybe.present", ".items.present", ".text", ".number", ".none", ".isLong");
  }

  private String value(List<String> names) {
    String asked = pick(".text", ".text", ".maybe", ".number", ".none", ".yes", ".strings");
    return chance(6) ? pick("#{one}", "#{two.words}") : "${" + pick(names) + asked + "}";
  }

  private String space() {
    return chance(40) ? "\n    " : " ";
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
