package muster.render.compiled;

import org.thymeleaf.processor.element.IElementProcessor;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardFragmentTagProcessor;
import org.thymeleaf.standard.processor.StandardHrefTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardNonRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardRemoveTagProcessor;
import org.thymeleaf.standard.processor.StandardReplaceTagProcessor;
import org.thymeleaf.standard.processor.StandardSrcTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.standard.processor.StandardValueTagProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;

/// What an attribute of a template does: what the processor does that Thymeleaf would run for it.
enum Duty {
  REPLACE,
  EACH,
  IF,
  UNLESS,
  /// Prints an attribute, also where it has no value.
  PRINT,
  /// Prints an attribute, unless it has no value.
  PRINT_OR_DROP,
  /// The same, for a name that the dialect does not list: it is printed in capitals as written.
  PRINT_OTHER,
  TEXT,
  UTEXT,
  REMOVE,
  FRAGMENT,
  /// Nothing, and is not printed: `xmlns:th`.
  NOTHING,
  /// Something that the compiler does not know.
  OTHER;

  static Duty of(IElementProcessor processor) {
    return switch (processor) {
      case StandardReplaceTagProcessor _ -> REPLACE;
      case StandardEachTagProcessor _ -> EACH;
      case StandardIfTagProcessor _ -> IF;
      case StandardUnlessTagProcessor _ -> UNLESS;
      case StandardHrefTagProcessor _ -> PRINT;
      case StandardSrcTagProcessor _ -> PRINT;
      case StandardValueTagProcessor _ -> PRINT;
      case StandardNonRemovableAttributeTagProcessor _ -> PRINT;
      case StandardRemovableAttributeTagProcessor _ -> PRINT_OR_DROP;
      case StandardDefaultAttributesTagProcessor _ -> PRINT_OTHER;
      case StandardTextTagProcessor _ -> TEXT;
      case StandardUtextTagProcessor _ -> UTEXT;
      case StandardRemoveTagProcessor _ -> REMOVE;
      case StandardFragmentTagProcessor _ -> FRAGMENT;
      case StandardXmlNsTagProcessor _ -> NOTHING;
      default -> OTHER;
    };
  }
}
