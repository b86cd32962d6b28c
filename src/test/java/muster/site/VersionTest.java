package muster.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theToolAndTheProjectHaveOneVersion() throws IOException {
    String project = Files.readString(Path.of("pom.xml"));
    String wanted = "<artifactId>muster</artifactId>\n  <version>" + Version.NUMBER + "</version>";
    assertTrue(project.contains(wanted), "pom.xml has no " + wanted);
  }
}
