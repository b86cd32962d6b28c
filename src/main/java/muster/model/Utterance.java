package muster.model;

import java.util.Optional;

/// The one occasion behind statements in several sources.
public record Utterance(UtteranceId id, String name, Originator by, Optional<When> said) {}
