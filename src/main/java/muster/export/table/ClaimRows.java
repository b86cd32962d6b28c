package muster.export.table;

import java.util.List;
import java.util.stream.Stream;
import muster.analysis.Clocks;
import muster.analysis.Origins;
import muster.analysis.PerClaim;
import muster.export.record.ClaimDigest;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.words.Column;
import muster.words.DataFile;
import muster.words.Terms;

/// One row a claim.
public final class ClaimRows {
  private final Dataset dataset;
  private final Names names;
  private final OriginCells origins;
  private final TimeCells times;
  private final PerClaim<String> digests;

  ClaimRows(Dataset dataset) {
    this(dataset, new Origins(dataset), new PerClaim<>(ClaimDigest::of));
  }

  /// @param origins of the same record
  /// @param digests the hashes of the claims
  public ClaimRows(Dataset dataset, Origins origins, PerClaim<String> digests) {
    this.dataset = dataset;
    this.digests = digests;
    this.names = new Names(dataset);
    this.origins = new OriginCells(dataset, names, origins);
    this.times = new TimeCells(dataset);
  }

  /// All claims by id.
  Stream<Row> all() {
    return dataset.reports().values().stream().map(report -> of(report, DataFile.CLAIMS.columns()));
  }

  /// A claim's row. @param columns those of the claims, and perhaps others, which stay unfilled
  Row of(Report report, List<Column> columns) {
    var row = new Row(columns);
    subject(row, report.claim());
    NumberCells.put(row, report.claim());
    origins.put(row, report);
    times.put(row, report);
    SupportCells.put(row, report.claim());
    source(row, report.source());
    return row.put("hash", digests.of(report));
  }

  private void subject(Row row, Claim claim) {
    row.put("claim", claim.id().toString());
    row.put("was", claim.was());
    row.put("page", Address.of(claim.id()).path());
    row.put("about-kind", names.kind(claim.about()));
    row.put("about", names.id(claim.about()));
    row.put("about-name", names.name(claim.about()));
    row.put("modality", Terms.slug(claim.modality()));
  }

  private void source(Row row, Source source) {
    row.put("source", source.id().value());
    row.put("source-title", source.title().map(Source.Title::text));
    row.put("publisher", names.name(source.publisher()));
    row.put("url", source.url());
    row.put("source-language", source.language());
    row.put("seen", Terms.slug(source.seen()));
    row.put("entered-on", source.entered().on().text());
    row.put("entered-how", Terms.slug(source.entered().how()));
    row.put("public-by", Clocks.publicBy(source).toString());
  }
}
