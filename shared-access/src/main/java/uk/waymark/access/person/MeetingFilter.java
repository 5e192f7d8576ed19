package uk.waymark.access.person;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.access.Caller;
import uk.waymark.access.Introduction;

/// Lets the directory meet everybody who comes in.
final class MeetingFilter extends OncePerRequestFilter {
    private final Directory directory;

    MeetingFilter(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            Introduction.given(authentication).ifPresent(name -> directory.meet(caller, name));
        }
        chain.doFilter(request, response);
    }
}
