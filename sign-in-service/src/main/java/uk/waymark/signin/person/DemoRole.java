package uk.waymark.signin.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what role a demonstration person acts.
public enum DemoRole {
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

    static Optional<DemoRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(name))
                .findAny();
    }

    /// As tokens name it, such as `board-chair`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
