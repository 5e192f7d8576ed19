package uk.waymark.command.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One field of a record.
record Field(String name, Shape shape, When when) {

    /// What it means when the field is not there.
    enum When {
        REQUIRED,
        OPTIONAL,
        /// No elements.
        MANY,
        /// Today; and never later than today.
        EFFECTIVE_DATE,
        /// Nothing; and never later than today.
        NOT_IN_FUTURE
    }

    @Nullable
    Object read(JsonNode node, String path, Reading reading) {
        if (node.isMissingNode()) {
            return absent(path, reading);
        }
        var value = shape.read(node, path, reading);
        if ((when == When.EFFECTIVE_DATE || when == When.NOT_IN_FUTURE)
                && value instanceof LocalDate date
                && date.isAfter(reading.today())) {
            reading.add(Fault.breaksRule(path, "must not be in the future; today is %s".formatted(reading.today())));
            return shape.standIn(reading);
        }
        return value;
    }

    private @Nullable Object absent(String path, Reading reading) {
        return switch (when) {
            case REQUIRED -> {
                reading.add(Fault.malformed(path, "is missing"));
                yield shape.standIn(reading);
            }
            case OPTIONAL, NOT_IN_FUTURE -> null;
            case MANY -> shape.standIn(reading);
            case EFFECTIVE_DATE -> reading.today();
        };
    }

    @Nullable
    Object standIn(Reading reading) {
        return switch (when) {
            case REQUIRED, MANY -> shape.standIn(reading);
            case OPTIONAL, NOT_IN_FUTURE -> null;
            case EFFECTIVE_DATE -> reading.today();
        };
    }
}
