package uk.waymark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal.Kind;

/// Expects a command to be turned down for these reasons, in any order, and for no other.
public final class Because extends TypeSafeMatcher<Refused> {
    private final List<Reason> reasons = new ArrayList<>();

    private final List<Object> currents = new ArrayList<>();

    private record Reason(Kind kind, @Nullable String field, String sentence, List<String> allowed) {}

    private Because() {}

    public static Because missing(String field, String sentence) {
        return new Because().and(Kind.MISSING, field, sentence);
    }

    public static Because conflict(@Nullable String field, String sentence) {
        return new Because().and(Kind.CONFLICT, field, sentence);
    }

    public static Because rule(@Nullable String field, String sentence) {
        return new Because().and(Kind.RULE, field, sentence);
    }

    public Because and(Kind kind, @Nullable String field, String sentence) {
        reasons.add(new Reason(kind, field, sentence, List.of()));
        return this;
    }

    /// What the field of the last reason may hold instead.
    public Because allowing(String... allowed) {
        var last = reasons.removeLast();
        reasons.add(new Reason(last.kind(), last.field(), last.sentence(), List.of(allowed)));
        return this;
    }

    /// What one of the reasons shows to be in the way.
    public Because showing(Object current) {
        currents.add(current);
        return this;
    }

    @Override
    protected boolean matchesSafely(Refused refused) {
        var given = given(refused);
        return given.size() == reasons.size()
                && given.containsAll(reasons)
                && shown(refused).containsAll(currents);
    }

    private static List<Object> shown(Refused refused) {
        return refused.refusals().stream()
                .map(Refusal::current)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Reason> given(Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> new Reason(refusal.kind(), refusal.field(), refusal.sentence(), refusal.allowed()))
                .toList();
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("refused because of ")
                .appendValue(reasons)
                .appendText(" showing ")
                .appendValue(currents);
    }

    @Override
    protected void describeMismatchSafely(Refused refused, Description description) {
        description
                .appendText("refused because of ")
                .appendValue(given(refused))
                .appendText(" showing ")
                .appendValue(shown(refused));
    }
}
