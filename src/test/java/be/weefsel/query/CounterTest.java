package be.weefsel.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.PublishedLayer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterTest {
  private final PublishedData data = Published.shared().data();
  private final PublishedMeting meting = data.publications().root().orElseThrow();
  private final PublishedLayer percelen = meting.layer("percelen").orElseThrow();

  @Test
  void aCheapCountIsExact() {
    Equality built = new Equality("bebouwd", ColumnType.BOOLEAN, true);
    Filters filters = new Filters(null, null, List.of(built), null);
    assertThat(count(new Counter(), filters).count()).isEqualTo(new Count(1250, true));
  }

  @Test
  void aCostlyCountEndsAtItsBoundAndIsExactBelowIt() {
    Filters filters = condition("v.perceel_id <= 300");
    assertThat(count(new Counter(0, 99, 10_000), filters).count()).isEqualTo(new Count(99, false));
    assertThat(count(new Counter(0, 100, 10_000), filters).count()).isEqualTo(new Count(100, true));
  }

  @Test
  void aCountThatTakesTooLongIsGivenUpAndTheConnectionStaysGood() {
    Filters slow = condition("v.perceel_id < 0 OR pg_sleep(0.05) IS NULL");
    Count count = count(new Counter(0, 100, 200), slow).count();
    assertThat(count).isEqualTo(new Count(0, false));
    assertThat(count.matched()).isEqualTo(-1);
    long after = data.read(c -> Sql.number(c, "SELECT 7"));
    assertThat(after).isEqualTo(7);
    boolean auto = data.read(c -> c.getAutoCommit());
    assertThat(auto).isTrue();
  }

  private CountCache.Answer count(Counter counter, Filters filters) {
    return data.read(c -> counter.count(c, meting, percelen, filters));
  }

  private static Filters condition(String sql) {
    return new Filters(null, null, List.of(), new Condition(sql, new BoundSql().add(sql)));
  }
}
