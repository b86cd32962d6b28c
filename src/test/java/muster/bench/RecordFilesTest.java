package muster.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import muster.diagnostic.Severity;
import muster.edit.FileLayout;
import muster.model.Dataset;
import muster.site.Folder;
import muster.testing.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordFilesTest {
  private static final int CLAIMS = 1_000;

  @TempDir private Path data;

  @BeforeEach
  void write() throws IOException {
    RecordFiles.write(SyntheticRecord.of(CLAIMS), data);
  }

  @Test
  void theRecordOnTheDiskIsTheOneInMemory() throws IOException {
    Dataset made = SyntheticRecord.of(CLAIMS);
    Dataset read = Checked.of(data).loaded().dataset();
    assertEquals(CLAIMS, read.reports().size());
    assertEquals(CLAIMS / 5, read.sources().size());
    assertEquals(made.sources(), read.sources());
    assertEquals(made.actors(), read.actors());
    assertEquals(made.places(), read.places());
    assertEquals(made.deployments(), read.deployments());
    assertEquals(made.events(), read.events());
    assertEquals(made.utterances(), read.utterances());
    assertEquals(made.questions(), read.questions());
  }

  @Test
  void itHasNoErrorsAndIsLaidOutAsUsual() throws IOException {
    List<String> errors =
        Checked.of(data).problems().stream()
            .filter(problem -> problem.rule().severity() == Severity.ERROR)
            .map(problem -> problem.position() + " " + problem.message())
            .toList();
    assertEquals(List.of(), errors);
    for (Path file : FileLayout.below(data)) {
      assertFalse(FileLayout.of(file, file.toString()).differs(), file.toString());
    }
  }

  @Test
  void itIsTheSameEachTime(@TempDir Path again) throws IOException {
    RecordFiles.write(SyntheticRecord.of(CLAIMS), again);
    assertEquals(Folder.read(data), Folder.read(again));
  }
}
