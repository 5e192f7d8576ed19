package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.Refusal;
import uk.waymark.events.Due;

/// Why an action was not given a due date, or not another one.
sealed interface DueRefusal extends Refusal {
    record DueBeforeStart(LocalDate lastDay, LocalDate start) implements DueRefusal {
        static Optional<DueBeforeStart> in(@Nullable LocalDate start, Due due) {
            return start == null
                    ? Optional.empty()
                    : due.lastDay().filter(last -> last.isBefore(start)).map(last -> new DueBeforeStart(last, start));
        }
    }

    record OverSlipCap(Excess excess) implements DueRefusal {
        @Override
        public List<String> basis() {
            return List.of("due", "effectiveOn");
        }
    }

    /// Who asks for another date does not say that a body granted it.
    record AskerGrants(Actor asker) implements DueRefusal {}

    record SameDue(Due current) implements DueRefusal {}

    @Override
    default Kind kind() {
        return Kind.RULE;
    }

    @Override
    default String sentence() {
        return switch (this) {
            case DueBeforeStart(var lastDay, var start) ->
                "It is due by %s, before it starts on %s; correct one of the two.".formatted(lastDay, start);
            case OverSlipCap(var excess) ->
                "%s. %s, or name in decidedAt the meeting of the body that granted more."
                        .formatted(excess.told("would be"), excess.instead());
            case AskerGrants(var asker) ->
                "%s cannot record that a body granted more than the slip cap; have its chair or clerk send it."
                        .formatted(asker.told());
            case SameDue(var _) -> "That is the due date it has; give another one.";
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case OverSlipCap _, AskerGrants _ -> "decidedAt";
            case DueBeforeStart _, SameDue _ -> "due";
        };
    }
}
