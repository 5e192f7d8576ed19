package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;
import static uk.waymark.hostile.kind.Query.encoded;
import static uk.waymark.hostile.kind.Query.parameter;
import static uk.waymark.hostile.kind.Query.takes;

import java.util.List;
import uk.waymark.hostile.described.Parameter;

/// Days and moments that are none, or far from all others.
final class ClockKinds {

    private ClockKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "a day that is none, in a read",
                        takes(Parameter::isDay),
                        parameter(Parameter::isDay, chance -> encoded(Texts.noDay(chance))),
                        400),
                refused(
                        "a moment that is none",
                        takes(Parameter::isMoment),
                        parameter(Parameter::isMoment, chance -> encoded(Texts.noMoment(chance))),
                        400),
                either(
                        "a day far from all days, in a read",
                        takes(Parameter::isDay),
                        parameter(
                                Parameter::isDay,
                                chance -> chance.of(
                                        "%2B999999999-12-31",
                                        "-999999999-01-01",
                                        "9999-12-31",
                                        "0000-01-01",
                                        "0001-01-01",
                                        "%2B10000-01-01",
                                        "-4712-01-01",
                                        "-4714-11-23",
                                        "5874898-01-01",
                                        "%2B5874898-01-01",
                                        "%2B294277-01-01"))),
                either(
                        "a moment far from all moments",
                        takes(Parameter::isMoment),
                        parameter(
                                Parameter::isMoment,
                                chance -> chance.of(
                                        "%2B1000000000-12-31T23:59:59.999999999Z",
                                        "-1000000000-01-01T00:00:00Z",
                                        "0000-01-01T00:00:00Z",
                                        "9999-12-31T23:59:59Z",
                                        "2018-06-03T23:59:60Z",
                                        "2018-06-03T24:00:00Z",
                                        "%2B294277-01-09T04:00:54.775807Z",
                                        "-4713-01-01T00:00:00Z",
                                        "2018-06-03T09:00:00%2B18:00"))));
    }
}
