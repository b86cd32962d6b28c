package muster.site;

import java.io.IOException;

/// A file that is held against the words that nothing may show.
record Held(String path, Content content, HarmList withheld) implements Content {
  @Override
  public byte[] bytes() throws IOException {
    return withheld.hold(path, content.bytes());
  }

  @Override
  public Draft draft() {
    Draft draft = content.draft();
    return new Draft(draft.inputs(), () -> withheld.hold(path, draft.bytes()));
  }
}
