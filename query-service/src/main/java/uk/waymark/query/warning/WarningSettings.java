package uk.waymark.query.warning;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// When the record of an action warns. It checks itself, as Spring lets settings do: what is wrong is told by name.
///
/// @param sameWords how long a rating is given in the same words, from the first day to the last
/// @param flip how long after a change a rating is changed back, at most
/// @param backdated how long after the day that it describes an event may be recorded
/// @param nearDue how long before its day the date of an action is moved, at most
/// @param unrated how old the last rating may be where the plan has no reporting cadence
@ConfigurationProperties("waymark.warnings")
record WarningSettings(
        @DefaultValue("3m") Period sameWords,
        @DefaultValue("30d") Period flip,
        @DefaultValue("30d") Period backdated,
        @DefaultValue("7d") Period nearDue,
        @DefaultValue("92d") Period unrated)
        implements Validator {
    @Override
    public boolean supports(Class<?> type) {
        return type == WarningSettings.class;
    }

    @Override
    public void validate(Object bound, Errors errors) {
        var settings = (WarningSettings) bound;
        check("sameWords", settings.sameWords, errors);
        check("flip", settings.flip, errors);
        check("backdated", settings.backdated, errors);
        check("nearDue", settings.nearDue, errors);
        check("unrated", settings.unrated, errors);
    }

    private static void check(String setting, Period period, Errors errors) {
        if (period.isZero() || period.isNegative()) {
            errors.rejectValue(setting, "period", "It is a period of at least a day");
        }
    }
}
