package uk.waymark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reason why a command was turned down: a fact with a name for programs and a sentence for people.
public interface Refusal {
    Kind kind();

    /// What is wrong and what to do instead.
    String sentence();

    /// The path of the field that is wrong, such as `items[1].label`; none when no single field is.
    default @Nullable String field() {
        return null;
    }

    /// The paths of what it was judged by besides its own field: were one of them faulty, that might be all that is
    /// wrong.
    default List<String> basis() {
        return List.of();
    }

    /// What the field may hold instead; empty when that is no short list.
    default List<String> allowed() {
        return List.of();
    }

    /// What the caller would find in the way: the current state of the thing, for a conflict.
    default @Nullable Object current() {
        return null;
    }

    /// What sort of reason it is, gravest first: of several reasons the first sort gives the answer its status.
    enum Kind {
        /// Something that the command speaks of is not there.
        MISSING,
        /// Contrary to the state that the thing is in.
        CONFLICT,
        /// Breaks a rule whatever the state.
        RULE
    }
}
