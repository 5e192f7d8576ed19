package uk.waymark.query.warning;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When the record of an action warns.
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
        @DefaultValue("92d") Period unrated) {}
