package uk.waymark.access.look;

import jakarta.servlet.ServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// That somebody asks for what belongs to another council. They are answered as if it were not there; that they asked
/// is
/// recorded.
public final class Trespass {
    private static final String ATTRIBUTE = Trespass.class.getName();

    private Trespass() {}

    /// Called where it is found out, if a request is answered there.
    public static void noticed() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean isIn(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
