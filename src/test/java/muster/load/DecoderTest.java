package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT =
      "events:\r\n  - id: fete\r\n    name: La fête\r\n    kind: ceremony\r\n";

  @TempDir private Path folder;

  private String printed(byte[] bytes) throws IOException {
    Path data = MiniRepo.world().writeTo(folder);
    Files.write(data.resolve("more.yaml"), bytes);
    return Checked.of(data).printed();
  }

  @Test
  void aTextInUtf8IsReadWithOrWithoutAByteOrderMark() throws IOException {
    assertEquals("", printed(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals("", printed(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theFirstByteThatIsNotUtf8IsPointedAt() throws IOException {
    assertEquals(
        """
        data/more.yaml:3:15 error[file-not-read]
           3 |     name: La f�te
             |               ^ the byte EA here is not UTF-8: nothing of it is read
           hint: save the file as UTF-8  more: muster explain file-not-read
        """,
        printed(TEXT.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsPointedAt() throws IOException {
    byte[] whole = "# fête\n# ê".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        """
        data/more.yaml:2:3 error[file-not-read]
           2 | # �
             |   ^ the byte C3 here is not UTF-8: nothing of it is read
           hint: save the file as UTF-8  more: muster explain file-not-read
        """,
        printed(Arrays.copyOf(whole, whole.length - 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void aFileInUtf16IsCalledThat(String charset) throws IOException {
    assertEquals(
        """
        data/more.yaml:1:1 error[file-not-read]
           the file is UTF-16, not UTF-8: nothing of it is read
           hint: save the file as UTF-8  more: muster explain file-not-read
        """,
        printed(TEXT.getBytes(Charset.forName(charset))));
  }
}
