package uk.waymark.query.reading;

import java.util.Set;

/// Part of what a read is asked, put together from parameters. A controller takes it as an argument of its type.
public interface Argument<T> {
    Class<T> type();

    /// The names of the parameters that it is put together from.
    Set<String> parameters();

    /// @return what nobody will look at, when something is wrong with the parameters
    T read(Parameters parameters);
}
