package uk.waymark.command.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says that a command could not be taken as sent, with every fault of it.
public final class Unreadable extends RuntimeException {
    private final transient List<Fault> faults;
    private final transient CommandReader.@Nullable Sent mended;

    Unreadable(List<Fault> faults, CommandReader.@Nullable Sent mended) {
        super(
                faults.stream()
                        .map(fault -> "%s: %s".formatted(fault.field(), fault.message()))
                        .collect(Collectors.joining("; ")),
                null,
                false,
                false);
        this.faults = List.copyOf(faults);
        this.mended = mended;
    }

    public List<Fault> faults() {
        return faults;
    }

    /// The command with other texts in place of those that break a rule, to find what else is wrong with it; empty when
    /// too little of it could be read.
    public Optional<CommandReader.Sent> mended() {
        return Optional.ofNullable(mended);
    }

    public boolean isMalformed() {
        return faults.stream().anyMatch(fault -> fault.sort() == Fault.Sort.MALFORMED);
    }
}
