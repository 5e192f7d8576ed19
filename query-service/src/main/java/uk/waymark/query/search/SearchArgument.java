package uk.waymark.query.search;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Parameters;

@Component
class SearchArgument implements Argument<Search> {
    private static final int LONGEST = 200;

    private final SearchedWords words;

    SearchArgument(SearchedWords words) {
        this.words = words;
    }

    @Override
    public Class<Search> type() {
        return Search.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("q", "kind");
    }

    @Override
    public Search read(Parameters parameters) {
        var q = parameters.read("q", SearchArgument::notTooLong);
        parameters.doubt(() -> words.wrong(q));
        return new Search(q, parameters.read("kind", PassageKind.class));
    }

    private static String notTooLong(String q) {
        var length = q.codePointCount(0, q.length());
        if (length > LONGEST) {
            throw new IllegalArgumentException("It has %d characters; %d are the most".formatted(length, LONGEST));
        }
        return q;
    }
}
