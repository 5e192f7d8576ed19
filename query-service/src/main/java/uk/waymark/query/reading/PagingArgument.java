package uk.waymark.query.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PagingArgument implements Argument<Paging> {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final Set<String> NOT_OF_THE_LIST = Set.of("cursor", "limit", "bookmark");

    @Override
    public Class<Paging> type() {
        return Paging.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("cursor", "limit");
    }

    @Override
    public Paging read(Parameters parameters) {
        var list = parameters.addressWithout(NOT_OF_THE_LIST);
        var place = parameters.read("cursor", cursor -> Cursor.keys(list, cursor));
        var limit = parameters.read("limit", PagingArgument::limit);
        return new Paging(Objects.requireNonNullElse(place, List.of()), Objects.requireNonNullElse(limit, USUAL), list);
    }

    private static Integer limit(String text) {
        try {
            var limit = WholeNumber.of(text);
            if (limit >= 1 && limit <= MOST) {
                return (int) limit;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new IllegalArgumentException("It is a number from 1 to %d".formatted(MOST));
    }
}
