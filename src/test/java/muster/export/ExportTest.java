package muster.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final byte[] BYTES = "one\ntwo\n".getBytes(UTF_8);

  private int made;

  private Export once(int measured, int written) {
    return new MadeOnce(
        out -> {
          made++;
          out.write(BYTES, 0, 4);
          out.write(BYTES, 4, 4);
        },
        new MadeOnce.Limits(measured, written));
  }

  private static void asked(Export file) throws IOException {
    var out = new ByteArrayOutputStream();
    file.writeTo(out);
    assertArrayEquals(BYTES, out.toByteArray());
    assertArrayEquals(BYTES, file.toBytes());
    assertEquals(Fingerprint.of(BYTES), file.fingerprint());
  }

  @Test
  void aShortFileIsMadeOnce() throws IOException {
    Export file = once(8, 8);
    asked(file);
    asked(file);
    assertEquals(1, made);
  }

  @Test
  void aFileThatWasMeasuredIsKeptUntilItIsWritten() throws IOException {
    Export file = once(8, 7);
    file.fingerprint();
    file.writeTo(new ByteArrayOutputStream());
    assertEquals(1, made);
    asked(file);
    assertEquals(3, made);
  }

  @Test
  void aLongFileIsMadeForEachWhoWantsItAndMeasuredOnce() throws IOException {
    Export file = once(7, 7);
    asked(file);
    assertEquals(2, made);
    file.fingerprint();
    assertEquals(2, made);
  }

  @Test
  void aFingerprintIsThatOfSha256sum() {
    assertEquals(
        new Fingerprint(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        Fingerprint.of("abc".getBytes(UTF_8)));
  }
}
