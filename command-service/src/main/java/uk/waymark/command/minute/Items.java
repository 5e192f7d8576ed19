package uk.waymark.command.minute;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.command.Refusals;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.minute.MinuteRefusal.LabelIsOfAStatement;
import uk.waymark.command.minute.MinuteRefusal.LabelRepeated;
import uk.waymark.command.minute.MinuteRefusal.LabelTaken;
import uk.waymark.command.minute.MinuteRefusal.NoSuchBody;
import uk.waymark.command.minute.MinuteRefusal.NoSuchLabel;
import uk.waymark.command.minute.MinuteRefusal.RefersToItself;
import uk.waymark.events.Ref;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.ResolutionItem;

/// The lettered parts of one resolution.
record Items(List<ResolutionItem> items) {

    void check(Map<Ref, UndertakingGiven> undertakings, Statements statements, Bodies bodies, Refusals refusals) {
        var labels = items.stream().map(ResolutionItem::label).collect(Collectors.toSet());
        var seen = new HashSet<Ref>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var taken = undertakings.get(item.label());
            refusals.addIf(!seen.add(item.label()), new LabelRepeated(i, item.label()));
            if (taken != null) {
                refusals.add(new LabelTaken(i, taken));
            }
            checkLabel(i, item.label(), statements, refusals);
            checkReferences(i, item, labels, refusals);
            checkDue("items[%d].due.body".formatted(i), item, bodies, refusals);
        }
    }

    private static void checkLabel(int index, Ref label, Statements statements, Refusals refusals) {
        statements.called(label).ifPresent(statement -> refusals.add(new LabelIsOfAStatement(index, statement)));
    }

    private void checkReferences(int index, ResolutionItem item, Set<Ref> labels, Refusals refusals) {
        for (int j = 0; j < item.refersTo().size(); j++) {
            var path = "items[%d].refersTo[%d]".formatted(index, j);
            var label = item.refersTo().get(j);
            refusals.addIf(label.equals(item.label()), new RefersToItself(path, label))
                    .addIf(!labels.contains(label), new NoSuchLabel(path, label, items.size()));
        }
    }

    private static void checkDue(String path, ResolutionItem item, Bodies bodies, Refusals refusals) {
        var due = item.due();
        if (due != null) {
            bodies.missingFrom(due).ifPresent(body -> refusals.add(new NoSuchBody(path, body)));
        }
    }
}
