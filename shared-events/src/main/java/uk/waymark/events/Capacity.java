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

    /// Whether they see what a body did while the public was excluded (Local Government Act 1972, Part VA): its
    /// members, and the officers who serve it. Who answers for one action is told by them what concerns it.
    public boolean seesExempt() {
        return switch (this) {
            case IMPROVEMENT_LEAD, BOARD_CHAIR, CLERK, DIRECTOR, MEMBER, AUDITOR, INTEGRATION_CLIENT -> true;
            case ACTION_OWNER, INSPECTOR, ADMINISTRATOR -> false;
        };
    }

    /// As a token has it: `improvement-lead`.
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As people read it, and as events keep it: `Improvement lead`.
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The one that events keep under that label.
    public static Optional<Capacity> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(capacity -> capacity.label().equals(label))
                .findFirst();
    }

    public static Optional<Capacity> ofRole(String role) {
        return Arrays.stream(values())
                .filter(capacity -> capacity.role().equals(role))
                .findFirst();
    }
}
