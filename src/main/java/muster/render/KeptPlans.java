package muster.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// The plans of templates without a fault, as bytes that are kept from one time to the next, so
/// that neither [Inspection] nor Thymeleaf has to look at the templates again. With them stand the
/// files that they were made of, as they were: to compare those costs less than a checksum.
///
/// @param maker names the version of the tool
/// @param language of the words
public record KeptPlans(String maker, Locale language) {
  /// The first words; another number for another form.
  private static final String FORM = "muster plans 1 ";

  /// A renderer with the plans that were kept.
  ///
  /// @param templates as they are now
  /// @return empty where the bytes are damaged, or were made by another version of the tool, for
  ///   another language, or of other files
  public Optional<Renderer> read(byte[] kept, KeptTemplates templates) {
    int head = Long.BYTES;
    if (kept.length < head || ByteBuffer.wrap(kept).getLong() != sum(kept)) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new ByteArrayInputStream(kept, head, kept.length - head))) {
      if (!in.readUTF().equals(form()) || !sameFiles(in, templates)) {
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

  /// What is to be kept of a renderer.
  ///
  /// @param templates that it prints with, found without a fault
  public byte[] write(Renderer renderer, KeptTemplates templates) throws IOException {
    var plans = new ByteArrayOutputStream();
    renderer.plans().write(Templates.pages(), language, new DataOutputStream(plans));
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    out.writeLong(0);
    out.writeUTF(form());
    out.writeInt(templates.names().size());
    for (String name : templates.names()) {
      out.writeUTF(name);
    }
    byte[] files = templates.bytes();
    out.writeInt(files.length);
    out.write(files);
    plans.writeTo(out);
    byte[] kept = all.toByteArray();
    ByteBuffer.wrap(kept).putLong(sum(kept));
    return kept;
  }

  private String form() {
    return FORM + language.toLanguageTag() + " " + maker;
  }

  /// Of all that comes after it.
  private static long sum(byte[] kept) {
    var sum = new CRC32();
    sum.update(kept, Long.BYTES, kept.length - Long.BYTES);
    return sum.getValue();
  }
}
