package uk.waymark.access.look;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import uk.waymark.access.Caller;
import uk.waymark.events.authority.AuthorityCode;

/// Sees what became of each request, those that are turned away at the door too.
final class LookFilter extends OncePerRequestFilter {
    private final Looks looks;

    LookFilter(Looks looks) {
        this.looks = looks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var status = response.getStatus();
        kind(request, status)
                .ifPresent(kind -> looks.note(
                        looker(request), new Deed(kind, request.getMethod(), request.getRequestURI(), status)));
    }

    private static Optional<LookKind> kind(HttpServletRequest request, int status) {
        if (status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN) {
            return Optional.of(LookKind.REFUSED);
        }
        return Noticed.in(request).or(() -> said(request, status));
    }

    /// What the method that answered says of itself.
    private static Optional<LookKind> said(HttpServletRequest request, int status) {
        return status < HttpServletResponse.SC_BAD_REQUEST
                        && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                                instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Looked.class)).map(Looked::value)
                : Optional.empty();
    }

    private static Looker looker(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? Looker.of(caller, concerned(request, caller))
                : Looker.nobody(request.getRemoteAddr());
    }

    /// That of the caller's authorities that is asked for; all of them when none is.
    private static Set<AuthorityCode> concerned(HttpServletRequest request, Caller caller) {
        var asked = caller.authorities().stream()
                .filter(authority -> authority.value().equals(request.getParameter("authority")))
                .collect(Collectors.toSet());
        return asked.isEmpty() ? caller.authorities() : asked;
    }
}
