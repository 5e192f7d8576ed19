package uk.waymark.hostile.kind;

import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.wire.Message;

/// One way of being hostile.
///
/// @param name what is wrong, for people
/// @param fits to which operations it can be done
/// @param spoiling what is done to a request to which nothing is wrong
/// @param due what the answer has to be
/// @param answers the statuses that are right; none: any from 400 to 499
public record Kind(String name, Predicate<Operation> fits, Spoiling spoiling, Due due, Set<Integer> answers) {
    public Kind {
        answers = Set.copyOf(answers);
    }

    /// What the answer to it has to be.
    public enum Due {
        /// It must be refused.
        REFUSED,
        /// Each line of a run must be refused, in a run that is answered.
        LINES_REFUSED,
        /// It may be taken or refused, as long as nothing breaks.
        EITHER,
        /// As either, and what is taken is stored as one event.
        STORED
    }

    /// Makes a hostile request of a good one.
    @FunctionalInterface
    public interface Spoiling {
        Message spoil(Message polite, Operation operation, Chance chance);
    }

    static boolean anything(Operation operation) {
        return !operation.method().isEmpty();
    }

    static Kind refused(String name, Predicate<Operation> fits, Spoiling spoiling, Integer... answers) {
        return new Kind(name, fits, spoiling, Due.REFUSED, Set.of(answers));
    }

    static Kind linesRefused(String name, Spoiling spoiling, Integer... answers) {
        return new Kind(name, Operation::isRun, spoiling, Due.LINES_REFUSED, Set.of(answers));
    }

    static Kind either(String name, Predicate<Operation> fits, Spoiling spoiling) {
        return new Kind(name, fits, spoiling, Due.EITHER, Set.of());
    }

    static Kind stored(String name, Predicate<Operation> fits, Spoiling spoiling) {
        return new Kind(name, fits, spoiling, Due.STORED, Set.of());
    }
}
