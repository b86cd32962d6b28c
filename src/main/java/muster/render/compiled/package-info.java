/// Templates made into plans: bytes that stand on every page, joined, and slots that each page
/// fills. What comes in: the configuration of a Thymeleaf engine, whose parser, expressions and
/// dialect say what a template means. What goes out: a [Plan] for each template, which prints the
/// same bytes as that engine, or says that only the engine can. The door is [Plans]. A room of
/// [muster.render], and like it on floor 6.
@NullMarked
package muster.render.compiled;

import org.jspecify.annotations.NullMarked;
