package uk.waymark.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private final Map<String, String> operators = new HashMap<>(Map.of(
            "PATH", "/usr/bin",
            "WAYMARK_LEDGER_URL", "jdbc:postgresql://real/ledger",
            "WAYMARK_LEDGER_OWNER_URL", "jdbc:postgresql://real/ledger?user=owner"));

    @Test
    void what_runs_alone_hears_of_no_server_that_the_operator_uses() {
        Environment.alone(Map.of("WAYMARK_LEDGER_URL", "jdbc:postgresql://own/ledger"))
                .applyTo(operators);

        assertThat(operators)
                .isEqualTo(Map.of("PATH", "/usr/bin", "WAYMARK_LEDGER_URL", "jdbc:postgresql://own/ledger"));
    }

    @Test
    void a_service_of_the_operator_hears_of_them() {
        Environment.ours(Map.of("WAYMARK_KAFKA", "127.0.0.1:9092")).applyTo(operators);

        assertThat(operators)
                .containsEntry("WAYMARK_LEDGER_OWNER_URL", "jdbc:postgresql://real/ledger?user=owner")
                .containsEntry("WAYMARK_KAFKA", "127.0.0.1:9092");
    }
}
