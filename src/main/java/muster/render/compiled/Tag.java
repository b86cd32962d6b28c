package muster.render.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;

/// The first tag of an element.
final class Tag {
  private final IProcessableElementTag event;
  private final boolean block;
  private final List<Placed> attributes = new ArrayList<>();
  private final String start;
  private final String end;

  Tag(IProcessableElementTag event, Dialect dialect) {
    this.event = event;
    this.block = dialect.isBlock(event.getElementDefinition().getElementName());
    String text = Written.of(event);
    int at = text.isEmpty() ? 0 : 1 + event.getElementCompleteName().length();
    this.start = text.substring(0, at);
    for (IAttribute each : event.getAllAttributes()) {
      int from = at;
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      var duty = dialect.duty(each.getAttributeDefinition().getAttributeName());
      attributes.add(new Placed(each, text.substring(from, at), duty));
      at += Written.of(each).length();
    }
    this.end = text.substring(at);
  }

  IProcessableElementTag event() {
    return event;
  }

  /// In lower case.
  String name() {
    return event.getElementDefinition().getElementName().getElementName();
  }

  /// Whether another tag closes it.
  boolean isOpen() {
    return event instanceof IOpenElementTag;
  }

  /// Whether it is `th:block`: what is in it is printed and it is not.
  boolean isBlock() {
    return block;
  }

  boolean does(Duty duty) {
    return attributes.stream().anyMatch(each -> each.does(duty));
  }

  /// The value of the attribute that does this.
  String value(Duty duty) {
    return attributes.stream()
        .filter(each -> each.does(duty))
        .findFirst()
        .map(Placed::value)
        .orElseThrow();
  }

  /// Whether its content is printed by an attribute.
  boolean hasText() {
    return does(Duty.TEXT) || does(Duty.UTEXT);
  }

  /// Whether attributes are printed by attributes.
  boolean prints() {
    return attributes.stream().anyMatch(Placed::prints);
  }

  /// Adds the tag as it is printed.
  ///
  /// @throws Unknown where the white space in it would depend on what is printed
  void print(Nodes out, Expressions expressions) {
    if (block) {
      if (prints()) {
        throw new Unknown(event, "attributes of a block");
      }
      return;
    }
    out.add(start);
    int next = 0;
    for (int place = 0; place < attributes.size(); place++) {
      Placed here = attributes.get(place);
      Optional<Placed> source = source(here);
      if (source.isPresent()) {
        String space = attributes.get(next).space();
        next = place + 1;
        if (source.get().mayBeDropped() && !followedBy(space, next)) {
          throw new Unknown(event, "white space that differs around an attribute");
        }
        source.get().print(space, here, expressions, out);
      }
    }
    out.add(end);
  }

  /// What is printed in the place of an attribute, if anything: an attribute that stands there
  /// already gives way to the one that is printed with its name.
  private Optional<Placed> source(Placed here) {
    List<Placed> same = attributes.stream().filter(here::hasTarget).toList();
    List<Placed> printing = same.stream().filter(Placed::prints).toList();
    if (printing.size() > 1 || same.size() > printing.size() + 1) {
      throw new Unknown(event, "`" + here.target() + "` more than once");
    }
    if (here.isPlain()) {
      return Optional.of(printing.isEmpty() ? here : printing.getFirst());
    }
    return here.prints() && same.size() == 1 ? Optional.of(here) : Optional.empty();
  }

  /// Whether what is printed after a place has this space before it, too.
  private boolean followedBy(String space, int place) {
    return attributes.stream().skip(place).noneMatch(later -> source(later).isPresent())
        || attributes.get(place).space().equals(space);
  }
}
