package muster.page.plan;

import java.util.function.Supplier;
import muster.page.Page;

/// A page that is not made yet.
///
/// @param template that prints the page, as it names it itself: `page/claim`
public record Planned(String template, Supplier<Page> page) {}
