package muster.render.compiled;

import java.util.Set;
import java.util.regex.Pattern;
import muster.render.compiled.Expressions.Loop;
import muster.render.compiled.Expressions.Value;
import muster.render.compiled.Node.Chunk;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/// Makes nodes of a parsed template or fragment, in one pass over what the parser saw.
final class Body {
  /// Elements between whose repetitions Thymeleaf prints the white space that stands before them.
  private static final Set<String> SPACED =
      Set.of(
          ("address article aside audio blockquote canvas dd div dl dt fieldset figcaption figure"
                  + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav noscript ol option"
                  + " output p pre section table tbody td tfoot th tr ul video")
              .split(" "));

  /// What Thymeleaf processes outside of tags: expressions, conditional comments, its own DTDs.
  private static final Pattern PROCESSED =
      Pattern.compile("\\[\\[|\\[\\(|^<!--\\s*\\[|^<!.*thymeleaf");

  private final TemplateModel events;
  private final Compiler compiler;
  private int next;

  /// Where the last element ended that is repeated; none did at -1.
  private int looped = -1;

  private Body(TemplateModel events, Compiler compiler) {
    this.events = events;
    this.compiler = compiler;
  }

  /// @throws Unknown where it says something that the compiler does not know
  static Node of(TemplateModel events, Compiler compiler) {
    var body = new Body(events, compiler);
    Nodes out = new Nodes();
    while (body.next < events.size()) {
      out.add(body.node());
    }
    return out.end();
  }

  /// What comes next: an element with all that is in it, or something outside of tags.
  private Node node() {
    ITemplateEvent event = events.get(next++);
    if (event instanceof IProcessableElementTag tag) {
      return element(new Tag(tag, compiler.dialect()), next - 1);
    }
    String written = Written.of(event);
    if (PROCESSED.matcher(written).find()) {
      throw new Unknown(event, written.strip());
    }
    return new Chunk(written);
  }

  private Node element(Tag tag, int place) {
    var expressions = new Expressions(compiler.context(), tag.event());
    if (tag.does(Duty.OTHER)) {
      throw strange(tag);
    }
    if (tag.does(Duty.REPLACE)) {
      skipContent(tag);
      skipClose(tag);
      return compiler.call(expressions, tag.value(Duty.REPLACE));
    }
    Node node = tag.does(Duty.REMOVE) ? removed(tag) : printed(tag, expressions);
    if (tag.does(Duty.UNLESS)) {
      node = new Node.If(expressions.path(tag.value(Duty.UNLESS)), false, node);
    }
    if (tag.does(Duty.IF)) {
      node = new Node.If(expressions.path(tag.value(Duty.IF)), true, node);
    }
    return tag.does(Duty.EACH) ? repeated(tag, expressions, node, place) : node;
  }

  private Node repeated(Tag tag, Expressions expressions, Node node, int place) {
    Loop loop = expressions.loop(tag.value(Duty.EACH));
    String space = SPACED.contains(tag.name()) ? spaceBefore(tag, place) : "";
    looped = next - 1;
    return new Node.Each(loop.variable(), loop.list(), new Chunk(space), node);
  }

  /// Thymeleaf looks at the last text that it has seen, which may lie in a loop that went no round.
  private String spaceBefore(Tag tag, int place) {
    if (looped == place - 1) {
      throw new Unknown(tag.event(), "a repeated element right after another");
    }
    String before = events.get(place - 1) instanceof IText text ? Written.of(text) : "";
    return before.isBlank() ? before : "";
  }

  private Node removed(Tag tag) {
    if (!tag.value(Duty.REMOVE).equals("all") || tag.prints() || tag.hasText()) {
      throw strange(tag);
    }
    skipContent(tag);
    skipClose(tag);
    return Chunk.EMPTY;
  }

  private Node printed(Tag tag, Expressions expressions) {
    Nodes out = new Nodes();
    tag.print(out, expressions);
    if (tag.hasText()) {
      out.add(text(tag, expressions));
      skipContent(tag);
    }
    while (inside(tag)) {
      out.add(node());
    }
    String close = skipClose(tag);
    if (!tag.isBlock()) {
      out.add(new Chunk(close));
    }
    return out.end();
  }

  private static Node text(Tag tag, Expressions expressions) {
    if ((tag.does(Duty.TEXT) && tag.does(Duty.UTEXT)) || !(tag.isOpen() || tag.isBlock())) {
      throw strange(tag);
    }
    if (tag.does(Duty.TEXT)) {
      return switch (expressions.value(tag.value(Duty.TEXT))) {
        case Value.Words words -> new Chunk(words.escaped());
        case Value.Slot slot -> new Node.Text(slot.path());
      };
    }
    return switch (expressions.value(tag.value(Duty.UTEXT))) {
      case Value.Words words -> new Chunk(words.text());
      case Value.Slot slot -> new Node.Markup(slot.path());
    };
  }

  private static Unknown strange(Tag tag) {
    return new Unknown(tag.event(), Written.of(tag.event()));
  }

  private boolean inside(Tag tag) {
    return tag.isOpen() && !isClose(events.get(next));
  }

  private static boolean isClose(ITemplateEvent event) {
    return event instanceof ICloseElementTag close && !close.isUnmatched();
  }

  private void skipContent(Tag tag) {
    int depth = 0;
    while (depth > 0 || inside(tag)) {
      ITemplateEvent event = events.get(next++);
      if (event instanceof IOpenElementTag) {
        depth++;
      } else if (isClose(event)) {
        depth--;
      }
    }
  }

  /// The tag that closes an element, empty where it has none.
  private String skipClose(Tag tag) {
    return tag.isOpen() ? Written.of(events.get(next++)) : "";
  }
}
