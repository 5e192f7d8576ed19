package uk.waymark.command.reading;

import java.util.List;
import java.util.stream.Collectors;

/// Says that a command could not be taken as sent, with every fault of it.
public final class Unreadable extends RuntimeException {
    private final transient List<Fault> faults;
    private final transient List<CommandReader.Sent> mended;

    Unreadable(List<Fault> faults, List<CommandReader.Sent> mended) {
        super(
                faults.stream()
                        .map(fault -> "%s: %s".formatted(fault.field(), fault.message()))
                        .collect(Collectors.joining("; ")),
                null,
                false,
                false);
        this.faults = List.copyOf(faults);
        this.mended = List.copyOf(mended);
    }

    /// What is wrong around a command, which then is not judged.
    public static Unreadable of(List<Fault> faults) {
        return new Unreadable(faults, List.of());
    }

    public List<Fault> faults() {
        return faults;
    }

    /// The command with one value and with another in each faulty place. What is said of both does not hang on what
    /// belongs there, unless it says that something is not there. Empty when too little could be read.
    public List<CommandReader.Sent> mended() {
        return mended;
    }

    /// Whether a field is faulty, or a part of it, or what it is a part of.
    public boolean concerns(String field) {
        return faults.stream().map(Fault::field).anyMatch(faulty -> holds(faulty, field) || holds(field, faulty));
    }

    /// Whether a field is faulty, or what it is a part of.
    public boolean covers(String field) {
        return faults.stream().map(Fault::field).anyMatch(faulty -> holds(faulty, field));
    }

    public boolean isMalformed() {
        return faults.stream().anyMatch(fault -> fault.sort() == Fault.Sort.MALFORMED);
    }

    private static boolean holds(String whole, String part) {
        return part.equals(whole) || part.startsWith(whole + ".") || part.startsWith(whole + "[");
    }
}
