package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void everything_has_a_default() {
        var settings = Settings.from(Map.of());

        assertThat(settings.data()).hasToString("data");
        assertThat(settings.commandPort().number()).isEqualTo(8080);
        assertThat(settings.queryPort().number()).isEqualTo(8081);
        assertThat(settings.issuerPort().number()).isEqualTo(8082);
        assertThat(settings.needsIssuer()).isTrue();
        assertThat(settings.needsDatabase()).isTrue();
        assertThat(settings.kafka()).isNull();
        assertThat(settings.rebuildHeap()).isEqualTo("1g");
    }

    @Test
    void a_database_of_our_own_is_needed_as_long_as_one_url_is_missing() {
        assertThat(Settings.from(Map.of("WAYMARK_LEDGER_URL", "jdbc:a")).needsDatabase())
                .isTrue();
        assertThat(Settings.from(Map.of("WAYMARK_LEDGER_URL", "jdbc:a", "WAYMARK_VIEWS_URL", "jdbc:b"))
                        .needsDatabase())
                .isTrue();
        assertThat(Settings.from(Map.of(
                                "WAYMARK_LEDGER_URL", "jdbc:a",
                                "WAYMARK_VIEWS_URL", "jdbc:b",
                                "WAYMARK_ACCESS_URL", "jdbc:c"))
                        .needsDatabase())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "65536", "-1", "80.80"})
    void what_is_no_port_is_told_with_its_variable(String text) {
        assertThatThrownBy(() -> Settings.from(Map.of("WAYMARK_QUERY_PORT", text)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WAYMARK_QUERY_PORT");
    }

    @Test
    void the_two_services_cannot_share_a_port() {
        assertThatThrownBy(() -> Settings.from(Map.of("WAYMARK_QUERY_PORT", "8080")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("both 8080");
    }

    @ParameterizedTest
    @CsvSource({
        // Neither port is said, one of them, or both.
        "8080, 8081, 8082",
        "8082, 8081, 8083",
        "8090, 8091, 8092",
        "8092, 8091, 8093"
    })
    void the_issuer_listens_behind_the_query_service(String command, String query, int issuer) {
        var settings = Settings.from(Map.of("WAYMARK_COMMAND_PORT", command, "WAYMARK_QUERY_PORT", query));

        assertThat(settings.issuerPort().number()).isEqualTo(issuer);
    }

    @Test
    void the_issuer_can_be_given_a_port() {
        assertThat(Settings.from(Map.of("WAYMARK_QUERY_PORT", "9000", "WAYMARK_ISSUER_PORT", "9100"))
                        .issuerPort()
                        .number())
                .isEqualTo(9100);
    }

    @ParameterizedTest
    @CsvSource({"WAYMARK_COMMAND_PORT, 8080", "WAYMARK_QUERY_PORT, 8081"})
    void the_issuer_cannot_share_a_port_with_a_service(String variable, String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("WAYMARK_ISSUER_PORT", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("%s and WAYMARK_ISSUER_PORT are both %s: set one to another port.", variable, port);
    }

    @Test
    void an_issuer_of_the_councils_own_needs_no_port_of_ours() {
        var settings =
                Settings.from(Map.of("WAYMARK_ISSUER", "https://id.leics.example", "WAYMARK_ISSUER_PORT", "8080"));

        assertThat(settings.needsIssuer()).isFalse();
        assertThat(settings.issuer()).isEqualTo("https://id.leics.example");
    }

    @Test
    void who_calls_from_this_machine_may_use_all_of_it_unless_the_operator_says_otherwise() {
        assertThat(Settings.from(Map.of()).requests()).containsEntry("WAYMARK_ACCESS_REQUESTS_PERSECOND", "20000");
        assertThat(Settings.from(Map.of("WAYMARK_ACCESS_REQUESTS_PERSECOND", "50"))
                        .requests())
                .containsEntry("WAYMARK_ACCESS_REQUESTS_PERSECOND", "50");
    }

    @Test
    void a_rebuild_of_a_large_topic_can_be_given_more_memory() {
        assertThat(Settings.from(Map.of("WAYMARK_REBUILD_HEAP", "3g")).rebuildHeap())
                .isEqualTo("3g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "0g", "1 g", "2"})
    void what_is_no_amount_of_memory_is_told_with_its_variable(String text) {
        assertThatThrownBy(() -> Settings.from(Map.of("WAYMARK_REBUILD_HEAP", text)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WAYMARK_REBUILD_HEAP");
    }
}
