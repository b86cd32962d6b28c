package muster.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A headless Chromium, without a network unless asked for, one page at a time.
///
/// The browser and Node are the machine's own: nothing is downloaded. Without them [#open] throws
/// and says what to run; no test is skipped.
final class Browser implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("chromium", "google-chrome-stable", "google-chrome");

  private final Playwright playwright;
  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Browser(Playwright playwright, Path chromium, boolean scripts, boolean offline) {
    this.playwright = playwright;
    this.context =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium))
            .newContext(new NewContextOptions().setJavaScriptEnabled(scripts));
    context.setOffline(offline);
    this.page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(error -> complaints.add("script error: " + error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add("console " + message.type() + ": " + message.text());
      }
    });
  }

  static Browser open() {
    return open(true, true);
  }

  /// A browser that also asks servers; what is visited has to be on this machine.
  static Browser connected() {
    return open(true, false);
  }

  /// A browser in which pages run no script; [Page#evaluate] works all the same.
  static Browser withoutScript() {
    return open(false, true);
  }

  private static Browser open(boolean scripts, boolean offline) {
    Path chromium = program(PROGRAMS);
    Map<String, String> environment =
        Map.of(
            "PLAYWRIGHT_NODEJS_PATH",
            program(List.of("node")).toString(),
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1");
    return new Browser(
        Playwright.create(new Playwright.CreateOptions().setEnv(environment)),
        chromium,
        scripts,
        offline);
  }

  private static Path program(List<String> names) {
    return names.stream()
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("none of " + names + " is on the PATH: run ./test"));
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(java.io.File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Opens a file as a reader would from the disk, and waits until everything is loaded.
  Page visit(Path file, Look look) {
    return visit(file.toUri().toString(), look);
  }

  /// The same. @param address of a file, with what stands behind the `#`
  Page visit(String address, Look look) {
    page.setViewportSize(look.width(), look.height());
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(look.forced() ? ForcedColors.ACTIVE : ForcedColors.NONE));
    requests.clear();
    complaints.clear();
    page.navigate("about:blank");
    requests.clear();
    page.navigate(address);
    return page;
  }

  /// The addresses that the last visit asked for, the page's own first.
  List<String> requests() {
    return List.copyOf(requests);
  }

  /// What the last visit wrote to the console as an error or a warning, and uncaught errors.
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}
