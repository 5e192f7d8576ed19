package uk.waymark.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what capacity somebody acts. Their token names it, in lower case with hyphens: `improvement-lead`.
public enum Capacity {
    IMPROVEMENT_LEAD,
    ACTION_OWNER,
    BOARD_CHAIR,
    CLERK,
    DIRECTOR,
    MEMBER,
    AUDITOR,
    INSPECTOR,
    INTEGRATION_CLIENT,
    ADMINISTRATOR;

    /// As a token has it: `improvement-lead`.
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As people read it, and as events keep it: `Improvement lead`.
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Capacity> ofRole(String role) {
        return Arrays.stream(values())
                .filter(capacity -> capacity.role().equals(role))
                .findFirst();
    }
}
