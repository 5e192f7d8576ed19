package uk.waymark.command.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.waymark.access.Caller;
import uk.waymark.command.ledger.Receipt;
import uk.waymark.command.ledger.Room;

/// Answers one line of a run. A refused line is an answer like any other.
@Component
class LineDesk {
    private final Commands commands;
    private final Room room;
    private final EntrySettings settings;

    LineDesk(Commands commands, Room room, EntrySettings settings) {
        this.commands = commands;
        this.room = room;
        this.settings = settings;
    }

    /// @param dry whether to leave out the position, which only a stored event has
    Map<String, Object> answer(Caller caller, long number, Lines.Line line, boolean dry) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("line", number);
        try {
            tell(answer, carryOut(caller, number, line), dry);
        } catch (RuntimeException failure) {
            var problem = ProblemAdvice.problemOf(failure);
            answer.put("status", problem.getStatus());
            answer.put("problem", problem);
        }
        return answer;
    }

    private Receipt carryOut(Caller caller, long number, Lines.Line line) {
        if (line.tooLong()) {
            throw BadRequest.tooLarge(settings.largestCommand());
        }
        var envelope = Envelope.of(Json.readLine(line.bytes(), number));
        var key = CommandController.keyOf(envelope.key());
        return room.inTurn(() -> commands.carryOut(caller, envelope.command(), envelope.data(), key, null));
    }

    private static void tell(Map<String, Object> answer, Receipt receipt, boolean dry) {
        var told = receipt.answer();
        answer.put("status", (receipt.created() ? HttpStatus.CREATED : HttpStatus.OK).value());
        answer.put("id", told.id());
        answer.put("version", told.version());
        if (!dry) {
            answer.put("position", told.position());
            answer.put("bookmark", told.bookmark());
        }
        answer.put("events", told.events());
        answer.put("warnings", told.warnings());
    }
}
