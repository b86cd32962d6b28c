package muster.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import muster.keep.Shelf;

/// The plans of templates without a fault, kept from one time to the next, so that neither
/// [Inspection] nor Thymeleaf has to look at the templates again. With them stand the files that
/// they were made of, as they were: to compare those costs less than a checksum.
public final class KeptPlans {
  /// Another number for another form.
  private static final String FORM = "plans 2 ";

  private final Shelf shelf;
  private final Locale language;

  /// @param shelf labelled with the version of the tool
  /// @param language of the words
  public KeptPlans(Shelf shelf, Locale language) {
    this.shelf = shelf.labelled(FORM + language.toLanguageTag());
    this.language = language;
  }

  /// A renderer with the plans that were kept.
  ///
  /// @param templates as they are now
  /// @return empty where none were kept, or they were made of other files
  public Optional<Renderer> read(KeptTemplates templates) throws IOException {
    return shelf.take().flatMap(kept -> read(kept, templates));
  }

  Optional<Renderer> read(byte[] kept, KeptTemplates templates) {
    try (var in = new DataInputStream(new ByteArrayInputStream(kept))) {
      if (!sameFiles(in, templates)) {
        return Optional.empty();
      }
      Renderer renderer = Renderer.of(templates);
      renderer.plans().read(language, in);
      return Optional.of(renderer);
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static boolean sameFiles(DataInputStream in, KeptTemplates templates) throws IOException {
    var now = new KeptTemplates(templates);
    for (int left = in.readInt(); left > 0; left--) {
      now.read(in.readUTF());
    }
    return Arrays.equals(in.readNBytes(in.readInt()), now.bytes());
  }

  /// Keeps the plans of a renderer.
  ///
  /// @param templates that it prints with, found without a fault
  public void write(Renderer renderer, KeptTemplates templates) throws IOException {
    shelf.put(bytes(renderer, templates));
  }

  byte[] bytes(Renderer renderer, KeptTemplates templates) throws IOException {
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    out.writeInt(templates.names().size());
    for (String name : templates.names()) {
      out.writeUTF(name);
    }
    byte[] files = templates.bytes();
    out.writeInt(files.length);
    out.write(files);
    renderer.plans().write(Templates.pages(), language, out);
    return all.toByteArray();
  }
}
