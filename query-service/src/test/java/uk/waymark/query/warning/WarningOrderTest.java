package uk.waymark.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.TwoCouncils;

class WarningOrderTest {
    @Test
    void warnings_are_told_by_kind_and_then_by_action() {
        var all = WarnedPlans.get("leics-green", "");

        assertThat(all.valueStream().map(WarningOrderTest::kind).distinct())
                .containsExactly(WarningKind.GREEN_WITHOUT_EVIDENCE, WarningKind.BACKDATED, WarningKind.NOT_RATED);
        assertThat(all.valueStream())
                .isSortedAccordingTo(Comparator.comparing(WarningOrderTest::kind)
                        .thenComparing(warning -> warning.get("action").asString()));
    }

    @Test
    void a_council_is_warned_of_its_own_only() {
        var warnings =
                TwoCouncils.get("/plans/leics-second-look/warnings").json().get("items");
        var own = TwoCouncils.LEDGER.events().stream()
                .filter(event -> event.authority().value().equals("E10000018"))
                .map(event -> event.position())
                .toList();

        assertThat(warnings.findValues("position"))
                .isNotEmpty()
                .allSatisfy(position -> assertThat(own).contains(position.asLong()));
    }

    @Test
    void thresholds_are_settings() {
        var bound = new Binder(new MapConfigurationPropertySource(
                        Map.of("waymark.warnings.flip", "10d", "waymark.warnings.same-words", "P1Y")))
                .bindOrCreate("waymark.warnings", WarningSettings.class);

        assertThat(bound.flip()).isEqualTo(Period.ofDays(10));
        assertThat(bound.sameWords()).isEqualTo(Period.ofYears(1));
        assertThat(bound.unrated()).isEqualTo(Period.ofDays(92));
    }

    private static WarningKind kind(JsonNode warning) {
        return WarningKind.valueOf(warning.get("kind").asString());
    }
}
