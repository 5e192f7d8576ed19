package uk.waymark.access.look;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What is found out about a request only while it is answered: that it asks for what belongs to another council, or is
/// told what is not for everybody.
public final class Noticed {
    private static final String ATTRIBUTE = Noticed.class.getName();

    private Noticed() {}

    /// Called where it is found out, if a request is answered there.
    public static void as(LookKind kind) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, kind, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<LookKind> in(ServletRequest request) {
        return Optional.ofNullable((LookKind) request.getAttribute(ATTRIBUTE));
    }
}
