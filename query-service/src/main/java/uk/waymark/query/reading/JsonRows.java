package uk.waymark.query.reading;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;

/// Reads rows that SQL put together as JSON in the column `item`, so that one statement brings a thing with its parts.
@Component
public class JsonRows {
    private final JsonMapper mapper = EventJson.mapper();

    public <T> RowMapper<T> of(Class<T> type) {
        return (row, _) -> mapper.readValue(row.getString("item"), type);
    }

    /// Rows of a list, with a column `position`.
    public <T> RowMapper<Paging.Row<T>> listed(Class<T> type) {
        return listed(type, List.of("position"));
    }

    /// Rows of a list with sort keys in those columns.
    public <T> RowMapper<Paging.Row<T>> listed(Class<T> type, List<String> keys) {
        return (row, _) -> {
            var place = new ArrayList<Long>();
            for (var key : keys) {
                place.add(row.getLong(key));
            }
            return new Paging.Row<>(place, mapper.readValue(row.getString("item"), type));
        };
    }
}
