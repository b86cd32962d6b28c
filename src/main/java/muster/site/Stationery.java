package muster.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muster.keep.Shelf;
import muster.render.Inspection;
import muster.render.KeptPlans;
import muster.render.KeptTemplates;
import muster.render.Renderer;
import muster.render.TemplateFault;
import muster.render.TemplateSource;

/// Templates without a fault, and what prints with them.
///
/// @param language of the words
record Stationery(KeptTemplates templates, Locale language, Renderer renderer) {
  /// Looks through templates as they are now.
  ///
  /// @throws BrokenTemplates if they have faults
  static Stationery of(TemplateSource source, Locale language) throws BrokenTemplates {
    var templates = new KeptTemplates(source);
    List<TemplateFault> faults = Inspection.of(templates, language);
    if (!faults.isEmpty()) {
      throw new BrokenTemplates(faults);
    }
    return new Stationery(templates, language, Renderer.of(templates));
  }

  /// The same, with plans that are kept: where nothing has changed since, there is nothing to look
  /// through.
  static Stationery of(TemplateSource source, Locale language, Shelf memory)
      throws IOException, BrokenTemplates {
    var plans = new KeptPlans(memory, language);
    var templates = new KeptTemplates(source);
    Optional<Renderer> kept = plans.read(templates);
    if (kept.isPresent()) {
      return new Stationery(templates, language, kept.get());
    }
    Stationery fresh = of(templates, language);
    plans.write(fresh.renderer(), fresh.templates());
    return fresh;
  }

  /// Whether it serves for a source of templates as that is now.
  boolean serves(TemplateSource source, Locale words) {
    return language.equals(words) && templates.sameAs(source);
  }
}
