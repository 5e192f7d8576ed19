package uk.waymark.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts what each person asks, and what each address asks of which no person is known. Strangers use up nothing of
/// what a person has, though both come from one address.
final class Turnstile extends OncePerRequestFilter implements AuthenticationEntryPoint {
    private final TurnedAway turnedAway;
    private final Allowance people;
    private final Allowance strangers;

    Turnstile(TurnstileSettings settings, TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
        people = new Allowance(settings.perSecond(), settings.burst(), TimeMeter.SYSTEM_NANOTIME);
        strangers = new Allowance(settings.strangersPerSecond(), settings.strangersBurst(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var principal = authentication == null ? null : authentication.getPrincipal();
        var passes = principal instanceof Caller caller
                ? passes(request, response, people, caller.person())
                : passes(request, response, strangers, origin(request));
        if (passes) {
            chain.doFilter(request, response);
        }
    }

    /// Meets those whose token is not taken, who never come as far as the filter.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (passes(request, response, strangers, origin(request))) {
            turnedAway.commence(request, response, failure);
        }
    }

    private boolean passes(HttpServletRequest request, HttpServletResponse response, Allowance allowance, String who)
            throws IOException {
        var wait = allowance.take(who);
        if (wait.isPositive()) {
            turnedAway.tooMany(request, response, allowance, wait.plusSeconds(1).toSeconds());
        }
        return !wait.isPositive();
    }

    private static String origin(HttpServletRequest request) {
        return Origin.of(request.getRemoteAddr(), request.getServletPath());
    }
}
