package uk.waymark.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/// The name that a token gives to whoever shows it. It stands beside the [Caller], never in it, so that nothing that
/// keeps or tells who acted can take it along.
public record Introduction(@Nullable String name) {
    private static final int MOST = 200;

    static Introduction of(@Nullable Object claim) {
        if (!(claim instanceof String text)) {
            return new Introduction(null);
        }
        var plain = text.codePoints()
                .map(each ->
                        Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE ? ' ' : each)
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return new Introduction(plain.isEmpty() ? null : plain);
    }

    /// The name that came with a request.
    public static Optional<String> given(Authentication authentication) {
        return authentication.getDetails() instanceof Introduction introduction
                ? Optional.ofNullable(introduction.name())
                : Optional.empty();
    }

    /// Without the name, which is nothing for a log.
    @Override
    public String toString() {
        return "Introduction";
    }
}
