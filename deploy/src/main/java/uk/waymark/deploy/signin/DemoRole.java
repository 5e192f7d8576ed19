package uk.waymark.deploy.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The roles in which the sign-in service knows people.
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

    public static Optional<DemoRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(name))
                .findAny();
    }

    /// The names of all, for people.
    public static String all() {
        return Arrays.stream(values()).map(DemoRole::toString).collect(Collectors.joining(", "));
    }

    /// As tokens name it, such as `board-chair`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
