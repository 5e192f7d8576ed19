package uk.waymark.command.authority;

import uk.waymark.command.Refusal;

/// Why a command on an authority was turned down.
sealed interface AuthorityRefusal extends Refusal {
    record StandsSoAlready(boolean open) implements AuthorityRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default String sentence() {
        return switch (this) {
            case StandsSoAlready(var open) ->
                "The record is %s to the public already; there is nothing to do.".formatted(open ? "open" : "closed");
        };
    }

    @Override
    default String field() {
        return "open";
    }
}
