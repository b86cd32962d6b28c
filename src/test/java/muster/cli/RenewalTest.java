package muster.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `src/build/Renewal.java`, on the library that it is there for.
final class RenewalTest {
  @TempDir private Path folder;
  private Path given;
  private Path renewed;

  @BeforeEach
  void renew() throws Exception {
    given = Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    renewed = Files.copy(given, folder.resolve("library.jar"));
    run();
  }

  private void run() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, "src/build/Renewal.java", folder.toString()).inheritIO().start();
    assertEquals(0, process.waitFor());
  }

  private static Map<String, ClassModel> classes(Path jar) throws IOException {
    Map<String, ClassModel> classes = new TreeMap<>();
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().toList()) {
        if (entry.getName().matches("picocli/.*\\.class")) {
          byte[] content = zip.getInputStream(entry).readAllBytes();
          classes.put(
              entry.getName().replace(".class", "").replace('/', '.'),
              ClassFile.of().parse(content));
        }
      }
    }
    return classes;
  }

  /// All methods and what they do, without the constants and targets.
  private static Map<String, List<Opcode>> methods(Map<String, ClassModel> classes) {
    Map<String, List<Opcode>> methods = new TreeMap<>();
    classes.forEach((name, model) -> {
      for (MethodModel method : model.methods()) {
        methods.put(
            name + "." + method.methodName().stringValue() + method.methodType().stringValue(),
            method.code().map(RenewalTest::opcodes).orElse(List.of()));
      }
    });
    return methods;
  }

  private static List<Opcode> opcodes(CodeModel code) {
    return code.elementStream()
        .filter(Instruction.class::isInstance)
        .map(element -> ((Instruction) element).opcode())
        .toList();
  }

  @Test
  void oldClassesGetMapsAndDoTheSame() throws IOException {
    Map<String, ClassModel> before = classes(given);
    Map<String, ClassModel> after = classes(renewed);
    assertTrue(before.values().stream().anyMatch(it -> it.majorVersion() == 49));
    assertEquals(before.keySet(), after.keySet());
    after.forEach(
        (name, model) -> assertEquals(ClassFile.JAVA_8_VERSION, model.majorVersion(), name));
    assertEquals(methods(before), methods(after));
  }

  @Test
  void allOfThemAreFoundSoundWhenTheyAreLinked() throws Exception {
    URL[] jar = {renewed.toUri().toURL()};
    try (var loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      for (String name : classes(renewed).keySet()) {
        assertEquals(loader, Class.forName(name, true, loader).getClassLoader());
      }
    }
  }

  @Test
  void aSecondRunChangesNothing() throws IOException, InterruptedException {
    byte[] once = Files.readAllBytes(renewed);
    run();
    assertArrayEquals(once, Files.readAllBytes(renewed));
  }
}
