package uk.waymark.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.query.problem.Refusal;

/// Turns away what is larger than anything that is sent here, which is a sentence at most.
final class BodyLimit implements HandlerInterceptor {
    private static final int MOST_BYTES = 16_384;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw Refusal.tooLarge(MOST_BYTES);
        }
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            throw Refusal.lengthless();
        }
        return true;
    }
}
