import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Gives classes that were compiled for Java 5 the stack maps of Java 8, as `javac` would write
/// them today: the ahead-of-time cache takes no older ones, and without maps each of them is
/// verified the slow way at every start. Nothing else of them is another afterwards.
///
/// Run from its source by the build: `java Renewal.java DIR`. Jars without such classes stay as
/// they are, so that a second run changes nothing.
final class Renewal {
  private Renewal() {}

  public static void main(String[] arguments) throws IOException {
    for (Path jar : jars(Path.of(arguments[0]))) {
      Optional<byte[]> renewed = renewed(jar);
      if (renewed.isPresent()) {
        Files.write(jar, renewed.get());
      }
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /// The jar with all its classes renewed; none where it has no old ones.
  private static Optional<byte[]> renewed(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile());
        var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      if (zip.stream().noneMatch(entry -> isOld(entry, content(zip, entry)))) {
        return Optional.empty();
      }
      var bytes = new ByteArrayOutputStream();
      try (var packed = new ZipOutputStream(bytes)) {
        for (ZipEntry entry : zip.stream().toList()) {
          byte[] content = content(zip, entry);
          var same = new ZipEntry(entry.getName());
          same.setTimeLocal(entry.getTimeLocal());
          packed.putNextEntry(same);
          packed.write(isOld(entry, content) ? renewed(content, classes) : content);
          packed.closeEntry();
        }
      }
      return Optional.of(bytes.toByteArray());
    }
  }

  private static byte[] content(ZipFile zip, ZipEntry entry) {
    try (var stream = zip.getInputStream(entry)) {
      return stream.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static boolean isOld(ZipEntry entry, byte[] content) {
    return entry.getName().endsWith(".class")
        && ClassFile.of().parse(content).majorVersion() < ClassFile.JAVA_6_VERSION;
  }

  /// @param classes who extends whom, which a map has to know where two ways meet
  private static byte[] renewed(byte[] content, ClassLoader classes) {
    var hierarchy =
        ClassHierarchyResolver.ofResourceParsing(classes)
            .orElse(ClassHierarchyResolver.defaultResolver());
    ClassFile file =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
    // A method whose code is handed on whole would keep it as it is, without maps.
    var rewritten =
        ClassTransform.transformingMethodBodies(
            CodeTransform.ofStateful(() -> (code, element) -> code.with(element)));
    var version = ClassTransform.endHandler(it -> it.withVersion(ClassFile.JAVA_8_VERSION, 0));
    return file.transformClass(file.parse(content), rewritten.andThen(version));
  }
}
