package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.access.Caller;
import uk.waymark.command.ledger.DryRun;

/// Takes many commands in one request, one to a line, and answers each as it is done.
@RestController
class RunController {
    private static final Logger LOG = LoggerFactory.getLogger(RunController.class);

    private final LineDesk desk;
    private final DryRun dryRun;
    private final JsonMapper json;
    private final EntrySettings settings;

    RunController(LineDesk desk, DryRun dryRun, JsonMapper json, EntrySettings settings) {
        this.desk = desk;
        this.dryRun = dryRun;
        this.json = json;
        this.settings = settings;
    }

    @PostMapping(path = "/commands", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void carryOut(@AuthenticationPrincipal Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var dry = QueryString.of(request).flag("dryRun");
        if (OneHeader.of(request, OneHeader.KEY) != null) {
            throw BadRequest.malformed(
                    "key-of-run", "Idempotency-Key on a run", "Give each line its own “key” instead of this header.");
        }
        if (OneHeader.of(request, HttpHeaders.IF_MATCH) != null) {
            throw BadRequest.malformed(
                    "version-of-run", "If-Match on a run", "A run has many versions; send that command by itself.");
        }
        var lines = new Lines(
                request.getInputStream(), (int) settings.largestCommand().toBytes());
        try {
            if (dry) {
                dryRun.around(() -> answer(caller, lines, response, true));
            } else {
                answer(caller, lines, response, false);
            }
        } catch (UncheckedIOException gone) {
            LOG.debug("The caller of a run went away", gone);
        }
    }

    private void answer(Caller caller, Lines lines, HttpServletResponse response, boolean dry) {
        try {
            answerEach(caller, lines, response, dry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answerEach(Caller caller, Lines lines, HttpServletResponse response, boolean dry) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var out = response.getOutputStream();
        var number = 0L;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (!line.get().isBlank()) {
                out.write(json.writeValueAsBytes(desk.answer(caller, number, line.get(), dry)));
                out.write('\n');
                out.flush();
            }
        }
    }
}
