package be.weefsel.loading.service;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.loading.rows.SourceRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private record Row(Object value) implements SourceRow {
    @Override
    public String id() {
      return null;
    }

    @Override
    public Object value(int wanted) {
      return value;
    }

    @Override
    public byte[] wkb() {
      return null;
    }

    @Override
    public String original() {
      return "{}";
    }
  }

  private static boolean fits(Object niscode) {
    return new Choice(Optional.empty(), Optional.of("niscode"), "31022")
        .fits(new Row(niscode), List.of("niscode"), 31370);
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    assertThat(List.of("31022", 31022L, 31022.0, "31022.0", " 31022 ")).allMatch(ChoiceTest::fits);
    assertThat(List.of("31040", 31022.5, "3102")).noneMatch(ChoiceTest::fits);
  }
}
