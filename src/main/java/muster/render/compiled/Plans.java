package muster.render.compiled;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import muster.diagnostic.Position;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.exceptions.TemplateProcessingException;

/// The plans of a site's templates, each made once, when a page first needs it, or read as they
/// were written down. Safe for use by several threads at once.
public final class Plans {
  private final Supplier<IEngineConfiguration> configuration;
  private final Map<Locale, Compiler> compilers = new ConcurrentHashMap<>();
  private final Map<Key, Plan> plans = new ConcurrentHashMap<>();

  private record Key(String template, Locale language) {}

  /// Nothing is compiled yet.
  ///
  /// @param configuration of the engine whose pages they print: its templates, dialect and words;
  ///   asked for when the first of them is compiled
  public Plans(Supplier<IEngineConfiguration> configuration) {
    this.configuration = configuration;
  }

  /// The plan of a template, compiled when it is first asked for.
  ///
  /// @param template without ending: `page/claim`
  /// @param language of the words
  public Plan of(String template, Locale language) {
    return plans.computeIfAbsent(new Key(template, language), this::make);
  }

  /// Writes down the plans of templates in one language, but for those that print nothing.
  public void write(Collection<String> templates, Locale language, DataOutputStream out)
      throws IOException {
    Map<String, Node> printing = new TreeMap<>();
    templates.forEach(
        each -> of(each, language).nodes().ifPresent(nodes -> printing.put(each, nodes)));
    var writer = new PlanWriter(out);
    out.writeInt(printing.size());
    for (var each : printing.entrySet()) {
      out.writeUTF(each.getKey());
      writer.write(each.getValue());
    }
  }

  /// Takes plans as they were written down for templates in one language, in the place of compiling
  /// them.
  ///
  /// @throws IOException or IndexOutOfBoundsException or IllegalArgumentException if something else
  ///   is written there
  public void read(Locale language, DataInputStream in) throws IOException {
    var reader = new PlanReader(in);
    for (int left = in.readInt(); left > 0; left--) {
      plans.put(new Key(in.readUTF(), language), Plan.of(reader.node()));
    }
  }

  private Plan make(Key key) {
    Compiler compiler =
        compilers.computeIfAbsent(key.language(), each -> new Compiler(configuration.get(), each));
    synchronized (compiler) {
      try {
        return Plan.of(compiler.template(key.template()));
      } catch (Unknown construct) {
        return Plan.none(construct.obstacle());
      } catch (TemplateProcessingException | IllegalArgumentException fault) {
        // Thymeleaf says what is wrong if a page comes that far
        Position start = Position.startOf("templates/" + key.template() + ".html");
        return Plan.none(new Obstacle(start, String.valueOf(fault.getMessage())));
      }
    }
  }
}
