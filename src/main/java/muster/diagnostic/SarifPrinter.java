package muster.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import muster.json.JsonWriter;

/// Prints problems as SARIF 2.1.0 (OASIS), which tools for findings in code take.
public final class SarifPrinter {
  /// What may stand in the path of an address as it is (RFC 3986, 3.3).
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private static final String HEX = "0123456789ABCDEF";

  private SarifPrinter() {}

  /// All problems, in the order given.
  ///
  /// @param version of the program
  public static String print(List<Diagnostic> problems, String version) {
    var json = new JsonWriter().beginObject();
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.member("version", "2.1.0").name("runs").beginArray().beginObject();
    tool(json, version);
    json.member("columnKind", "unicodeCodePoints").name("results").beginArray();
    problems.forEach(problem -> result(problem, json));
    return json.endArray().endObject().endArray().endObject().text();
  }

  private static void tool(JsonWriter json, String version) {
    json.name("tool").beginObject().name("driver").beginObject();
    json.member("name", "Muster").member("version", version).name("rules").beginArray();
    for (Rule rule : Rule.values()) {
      json.beginObject().member("id", rule.id());
      text(json, "shortDescription", rule.summary());
      text(json, "help", "muster explain " + rule.id());
      json.name("defaultConfiguration").beginObject().member("level", rule.severity().word());
      json.endObject().endObject();
    }
    json.endArray().endObject().endObject();
  }

  private static void result(Diagnostic problem, JsonWriter json) {
    json.beginObject().member("ruleId", problem.rule().id());
    json.member("level", problem.severity().word());
    text(json, "message", problem.message() + problem.hint().map(hint -> "\n" + hint).orElse(""));
    json.name("locations").beginArray().beginObject();
    location(problem.position(), json);
    json.endObject().endArray().endObject();
  }

  private static void location(Position position, JsonWriter json) {
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject().member("uri", address(position.file())).endObject();
    json.name("region").beginObject().name("startLine").value(position.line());
    json.name("startColumn").value(position.column());
    json.name("endColumn").value(position.column() + position.length());
    json.endObject().endObject();
  }

  private static void text(JsonWriter json, String name, String text) {
    json.name(name).beginObject().member("text", text).endObject();
  }

  private static String address(String path) {
    var address = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        address.append((char) octet);
      } else {
        address.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
      }
    }
    return address.toString();
  }
}
