package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/// Writes pictures of one page of every kind, to be looked at, and each as it prints.
///
/// `Screenshots DIR [SITE]`: `claims-1440-light.png`, `claims-360-dark.png`, `claims.pdf` and so
/// on. Without SITE, of the project's own `site`.
final class Screenshots {
  private static final List<Look> LOOKS =
      List.of(Look.DESK, Look.DESK_AT_NIGHT, Look.PHONE, Look.PHONE_AT_NIGHT);

  private Screenshots() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    SiteFolder site = new SiteFolder(Path.of(arguments.length > 1 ? arguments[1] : "site"));
    try (Browser browser = Browser.open()) {
      site.pageOfEveryKind().forEach((kind, file) -> take(browser, file, folder.resolve(kind)));
    }
    System.out.println(site.pageOfEveryKind().size() + " kinds of page, in " + folder);
  }

  private static void take(Browser browser, Path file, Path target) {
    for (Look look : LOOKS) {
      Path picture = target.resolveSibling(target.getFileName() + "-" + look.name() + ".png");
      browser
          .visit(file, look)
          .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
    }
    Path sheet = target.resolveSibling(target.getFileName() + ".pdf");
    browser.visit(file, Look.DESK).pdf(new Page.PdfOptions().setFormat("A4").setPath(sheet));
  }
}
