package uk.waymark.query.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Folds events into the rows that the database holds.
@Component
public class Folding {
    private final Shapes shapes;
    private final Stored stored;

    Folding(Shapes shapes, Stored stored) {
        this.shapes = shapes;
        this.stored = stored;
    }

    /// Fetches the rows that the events are about, folds, and writes what became of them.
    ///
    /// @param events says the same each time that it is called
    public void fold(Consumer<Rows> events) {
        var survey = new Survey(shapes);
        events.accept(survey);
        var fetched = stored.fetch(survey.wanted());

        Collection<Row> written = new ArrayList<>();
        var fold = new Fold(shapes, (shape, key) -> found(fetched, survey, shape, key), written::add);
        events.accept(fold);
        written.addAll(fold.changed());
        stored.write(written);
    }

    /// Some rows are known only by what another row says, and were not foreseen.
    private Optional<Row> found(Map<Shape, Map<Key, Row>> fetched, Survey survey, Shape shape, Key key) {
        var foreseen = survey.wanted().getOrDefault(shape, Set.of()).contains(key);
        var rows = foreseen ? fetched : stored.fetch(Map.of(shape, Set.of(key)));
        return Optional.ofNullable(rows.getOrDefault(shape, Map.of()).get(key));
    }
}
