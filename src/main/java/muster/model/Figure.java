package muster.model;

import java.util.Optional;

/// What a claim counts and how many.
///
/// @param value empty where the source gives no number
/// @param unit the source's word for what is counted ("personnel")
/// @param shareOf the claim whose number a share is a share of
public record Figure(
    MeasureId measure,
    Optional<Value> value,
    Optional<String> unit,
    Extent extent,
    Optional<ClaimId> shareOf) {}
