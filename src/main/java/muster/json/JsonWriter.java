package muster.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes JSON (RFC 8259) in the order in which it is told, two spaces a level, `\n` at line ends;
/// or on one line; or with lines in its outer levels only.
///
/// The caller keeps the grammar: inside an object every value follows a {@link #name}.
///
/// The text gathers in memory, or runs into a stream, so that it may be of any length; what the
/// stream cannot take is told by [#end] or [#flush].
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  /// How many characters gather before they go on.
  private static final int RUN = 1 << 15;

  /// As many characters as one record takes.
  private static final int ROOM = 1 << 9;

  private final StringBuilder out = new StringBuilder(ROOM);
  private final Optional<OutputStream> stream;
  private final Deque<Boolean> filled = new ArrayDeque<>();
  private final boolean compact;
  private final int levels;
  private boolean named;
  private @Nullable IOException fault;

  /// A writer of lines that people read.
  public JsonWriter() {
    this(Optional.empty(), false, Integer.MAX_VALUE);
  }

  private JsonWriter(Optional<OutputStream> stream, boolean compact, int levels) {
    this.stream = stream;
    this.compact = compact;
    this.levels = levels;
  }

  /// A writer of one line without spaces, for machines.
  public static JsonWriter compact() {
    return lines(0);
  }

  /// A writer without spaces, for machines, that begins a line for each value of the outer levels:
  /// a file in which a change stays a change of few lines.
  public static JsonWriter lines(int levels) {
    return new JsonWriter(Optional.empty(), true, levels);
  }

  /// The same writer, whose text runs into a stream as UTF-8; {@link #end} ends it.
  public JsonWriter into(OutputStream stream) {
    return new JsonWriter(Optional.of(stream), compact, levels);
  }

  /// Opens an object; {@link #endObject} closes it.
  public JsonWriter beginObject() {
    return open('{');
  }

  /// Closes the innermost object.
  public JsonWriter endObject() {
    return close('}');
  }

  /// Opens an array; {@link #endArray} closes it.
  public JsonWriter beginArray() {
    return open('[');
  }

  /// Closes the innermost array.
  public JsonWriter endArray() {
    return close(']');
  }

  /// Writes the name of the member whose value follows.
  public JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(compact ? ":" : ": ");
    named = true;
    return this;
  }

  /// Writes a string value.
  public JsonWriter value(String text) {
    separate();
    quote(text);
    return this;
  }

  /// Writes a whole number.
  public JsonWriter value(long number) {
    separate();
    out.append(number);
    return this;
  }

  /// Writes `true` or `false`.
  public JsonWriter value(boolean truth) {
    separate();
    out.append(truth);
    return this;
  }

  /// Writes a member with a string value.
  public JsonWriter member(String name, String text) {
    return name(name).value(text);
  }

  /// Writes a member where there is a value, and nothing where there is none.
  public JsonWriter member(String name, Optional<String> text) {
    text.ifPresent(present -> member(name, present));
    return this;
  }

  /// Writes a member whose value is an array of strings; an empty one is left out.
  public JsonWriter member(String name, Iterable<String> texts) {
    if (!texts.iterator().hasNext()) {
      return this;
    }
    name(name).beginArray();
    texts.forEach(this::value);
    return endArray();
  }

  /// The text so far, with a line end behind a finished document. Not for one that ran into a
  /// stream.
  public String text() {
    return filled.isEmpty() ? out + "\n" : out.toString();
  }

  /// The text so far and no more. Not for one that ran into a stream.
  public String bare() {
    return out.toString();
  }

  /// Writes the line end behind a finished document, and flushes.
  ///
  /// @throws IOException as [#flush]
  public void end() throws IOException {
    out.append('\n');
    flush();
  }

  /// Writes what has not yet run into the stream.
  ///
  /// @throws IOException if the stream could not take it, now or before
  public void flush() throws IOException {
    run();
    if (fault != null) {
      throw fault;
    }
    if (stream.isPresent()) {
      stream.get().flush();
    }
  }

  private void run() {
    if (stream.isEmpty()) {
      return;
    }
    try {
      if (fault == null) {
        stream.get().write(out.toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException refused) {
      fault = refused;
    }
    out.setLength(0);
  }

  private JsonWriter open(char bracket) {
    separate();
    out.append(bracket);
    filled.push(false);
    return this;
  }

  private JsonWriter close(char bracket) {
    int level = filled.size();
    if (filled.pop()) {
      newLine(level);
    }
    out.append(bracket);
    return this;
  }

  private void separate() {
    if (out.length() >= RUN) {
      run();
    }
    if (named) {
      named = false;
      return;
    }
    if (filled.isEmpty()) {
      return;
    }
    if (filled.pop()) {
      out.append(',');
    }
    filled.push(true);
    newLine(filled.size());
  }

  /// @param level of the values around, from 1
  private void newLine(int level) {
    if (level <= levels) {
      out.append('\n').repeat("  ", compact ? 0 : filled.size());
    }
  }

  private void quote(String text) {
    out.append('"');
    int plain = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isPlain(text.charAt(at))) {
        out.append(text, plain, at);
        escape(text.charAt(at));
        plain = at + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit != '"' && unit != '\\' && unit != '\u2028' && unit != '\u2029';
  }

  private void escape(char unit) {
    switch (unit) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> coded(unit);
    }
  }

  private void coded(char unit) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((unit >> shift) & 0xf));
    }
  }
}
