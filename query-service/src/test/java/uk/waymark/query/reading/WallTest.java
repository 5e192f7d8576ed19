package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.Story;
import uk.waymark.query.TwoCouncils;

/// What the database itself keeps from a read that forgets whose things it is asked for.
class WallTest {
    private static final JdbcClient DB = TwoCouncils.SERVICE.bean(JdbcClient.class);
    private static final TransactionTemplate TRANSACTION =
            new TransactionTemplate(TwoCouncils.SERVICE.bean(PlatformTransactionManager.class));

    @ParameterizedTest
    @MethodSource("tables")
    void a_read_that_names_no_council_finds_what_is_of_the_callers_own(String table) {
        var owned = authorities("select authority from %s".formatted(table));

        assertThat(asReader("E10000018", "select distinct authority from %s".formatted(table)))
                .isSubsetOf(Story.LEICESTERSHIRE.value());
        assertThat(asReader("E10000018", "select authority from %s".formatted(table)))
                .hasSize((int) owned.stream().filter("E10000018"::equals).count());
    }

    @Test
    void a_read_that_asks_for_all_is_given_the_callers_own() {
        assertThat(readOf("E06000016", "E10000018")).containsExactly("E06000016", "E10000018");
        assertThat(readOf("E06000016")).containsExactly("E06000016");
    }

    /// What a read finds that forgets to say whose plans it wants.
    private static List<String> readOf(String... authorities) {
        var own = Stream.of(authorities).map(AuthorityCode::new).collect(Collectors.toSet());
        var caller = new Caller("somebody", own, Set.of(Capacity.MEMBER));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        try {
            var scope = new Scope(Whose.of(caller), null, null, null);
            return Objects.requireNonNull(TwoCouncils.SERVICE
                    .bean(Snapshot.class)
                    .of(scope, _ -> authorities("select distinct authority from plan order by 1"))
                    .getBody());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_read_on_behalf_of_nobody_finds_nothing(String table) {
        assertThat(TRANSACTION.<List<String>>execute(_ -> {
                    DB.sql("set local role waymark_reader").update();
                    return authorities("select authority from %s".formatted(table));
                }))
                .isEmpty();
    }

    @Test
    void both_councils_have_rows_behind_most_walls() {
        assertThat(tables())
                .filteredOn(table -> authorities("select distinct authority from %s".formatted(table))
                                .size()
                        == 2)
                .hasSizeGreaterThan(25);
    }

    @Test
    void words_of_another_council_are_not_found_whoever_is_asked_for() {
        var both =
                "select authority from passage_with('plan', null, '{E10000018,E06000016}', 'infinity', 1000000, 1000000, 500)";

        assertThat(asReader("E10000018", both)).isNotEmpty().containsOnly("E10000018");
        assertThat(asReader("E10000018,E06000016", both)).contains("E10000018", "E06000016");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_read_changes_nothing(String table) {
        assertThatThrownBy(() -> asReader("E10000018", "delete from %s returning authority".formatted(table)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static List<String> asReader(String authorities, String sql) {
        return Objects.requireNonNull(TRANSACTION.<List<String>>execute(status -> {
            status.setRollbackOnly();
            DB.sql("set local role waymark_reader; set local waymark.authorities = '%s'".formatted(authorities))
                    .update();
            return authorities(sql);
        }));
    }

    private static List<String> authorities(String sql) {
        return DB.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private static List<String> tables() {
        return DB.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where column_name = 'authority' and table_type = 'BASE TABLE' and table_schema in ('live', 'public')
                order by 1
                """).query((row, _) -> row.getString(1)).list();
    }
}
