package uk.waymark.benchmarks.filling;

import uk.waymark.benchmarks.council.Councils;
import uk.waymark.events.WaymarkEvent;

/// One plan for each council, with ever more actions, each of which is rated nine times.
final class OnePlan implements Facts {
    private static final int EVENTS_PER_ACTION = 10;
    private static final int FOUNDING = 2;

    @Override
    public WaymarkEvent of(int council, long sequence) {
        var code = Councils.code(council);
        var later = sequence - FOUNDING - 1;
        var ref = "old-" + later / EVENTS_PER_ACTION;
        return switch ((int) Math.min(sequence, FOUNDING + 1)) {
            case 1 -> Councils.registered(code);
            case FOUNDING -> Councils.drafted(code);
            default -> later % EVENTS_PER_ACTION == 0 ? Councils.added(code, ref) : Councils.rated(code, ref);
        };
    }
}
