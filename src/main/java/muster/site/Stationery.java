package muster.site;

import java.util.Locale;
import muster.render.KeptTemplates;
import muster.render.Renderer;
import muster.render.TemplateSource;

/// Templates without a fault, and what prints with them.
///
/// @param language of the words
record Stationery(KeptTemplates templates, Locale language, Renderer renderer) {
  /// Whether it serves for a source of templates as that is now.
  boolean serves(TemplateSource source, Locale words) {
    return language.equals(words) && templates.sameAs(source);
  }
}
