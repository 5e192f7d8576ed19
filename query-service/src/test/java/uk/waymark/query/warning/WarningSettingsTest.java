package uk.waymark.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WarningSettingsTest {
    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(WarningSettings.class)
    static class Settings {}

    @ParameterizedTest
    @ValueSource(strings = {"same-words", "flip", "backdated", "near-due", "unrated"})
    void a_period_that_is_none_is_refused_at_the_start(String setting) {
        for (var period : new String[] {"0d", "-3d", "-1m"}) {
            service.withPropertyValues("waymark.warnings.%s=%s".formatted(setting, period))
                    .run(started -> assertThat(started)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(BindValidationException.class)
                            .hasMessageContaining("waymark.warnings." + setting)
                            .hasMessageContaining("It is a period of at least a day"));
        }
    }

    @Test
    void without_any_setting_the_service_starts() {
        service.run(started -> assertThat(started).hasNotFailed());
    }
}
