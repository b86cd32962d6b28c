package muster.render.compiled;

import muster.diagnostic.Position;

/// What keeps a template from being compiled, so that Thymeleaf itself prints its pages.
///
/// @param construct what the template says there that the compiler does not know, in one line
public record Obstacle(Position template, String construct) {}
