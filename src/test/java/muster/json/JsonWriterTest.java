package muster.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static JsonWriter filled(JsonWriter out) {
    out.beginArray();
    for (int number = 0; number < 20_000; number++) {
      out.beginObject().member("id", "claim/" + number).name("числа").value(number).endObject();
    }
    return out.endArray();
  }

  @Test
  void whatRunsIntoAStreamIsWhatGathers() throws IOException {
    for (var form :
        new JsonWriter[] {new JsonWriter(), JsonWriter.compact(), JsonWriter.lines(1)}) {
      var out = new ByteArrayOutputStream();
      filled(form.into(out)).end();
      assertEquals(filled(form).text(), out.toString(UTF_8));
    }
  }

  @Test
  void aStreamThatRefusesIsToldAtTheEnd() {
    var full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("no space left");
          }
        };
    JsonWriter out = filled(new JsonWriter().into(full));
    assertEquals("no space left", assertThrows(IOException.class, out::end).getMessage());
  }
}
