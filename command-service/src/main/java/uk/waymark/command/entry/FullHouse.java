package uk.waymark.command.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.ledger.Room;

/// Turns commands down while there is no room for them, before their tokens are checked or anything of them is read:
/// whatever is spent on those is lost to the ones that are let in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FullHouse extends OncePerRequestFilter {
    private static final String ONE_COMMAND = "/commands/";

    private final Room room;
    private final JsonMapper json;

    FullHouse(Room room, JsonMapper json) {
        this.room = room;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (room.isFull() && isCommand(request)) {
            var problem = ProblemAdvice.overloaded(Room.Full.SENTENCE);
            problem.setInstance(ProblemAdvice.place(request));
            response.setStatus(problem.getStatus());
            response.setHeader(HttpHeaders.RETRY_AFTER, ProblemAdvice.SECONDS_TO_WAIT);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } else {
            chain.doFilter(request, response);
        }
    }

    /// A run waits instead, line by line.
    private static boolean isCommand(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getServletPath().startsWith(ONE_COMMAND);
    }
}
