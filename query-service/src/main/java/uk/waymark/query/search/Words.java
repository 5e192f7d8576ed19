package uk.waymark.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;

/// What an event says in words.
///
/// @param texts as they were written, in order
record Words(PassageKind kind, List<String> texts) {
    /// Far from the megabyte at which PostgreSQL gives up.
    private static final int LONGEST = 50_000;

    Words {
        texts = List.copyOf(texts);
    }

    static Words of(PassageKind kind, @Nullable String... texts) {
        return new Words(kind, Stream.of(texts).filter(Objects::nonNull).toList());
    }

    static List<String> titles(List<Document> documents) {
        return documents.stream().map(Document::title).toList();
    }

    /// These texts and others behind them.
    Words and(List<String> others) {
        return new Words(kind, Stream.of(texts, others).flatMap(List::stream).toList());
    }

    /// Its texts one below the other, all of them together where that is not too long.
    List<String> passages() {
        var passages = new ArrayList<String>();
        for (var text : texts) {
            var last = passages.isEmpty() ? "" : passages.getLast();
            if (!last.isEmpty() && last.length() + text.length() < LONGEST) {
                passages.set(passages.size() - 1, last + "\n" + text);
            } else {
                passages.add(text);
            }
        }
        return passages;
    }
}
