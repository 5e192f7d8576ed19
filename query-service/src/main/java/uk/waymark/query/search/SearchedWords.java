package uk.waymark.query.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// The words that are looked for, as far as there are any.
@Component
class SearchedWords {
    private final JdbcClient db;

    SearchedWords(JdbcClient db) {
        this.db = db;
    }

    /// @throws Refusal when there is none
    String in(@Nullable String q) {
        wrong(q).ifPresent(wrong -> {
            throw Refusal.of(wrong);
        });
        return q == null ? "" : q;
    }

    Optional<Wrong> wrong(@Nullable String q) {
        if (q == null) {
            return Optional.of(new Wrong("q", "Say which words to look for"));
        }
        return hasOne(q) ? Optional.empty() : Optional.of(new Wrong("q", """
                        “%s” has no word to look for: words such as “the”, and words to leave out, are not enough\
                        """.formatted(q)));
    }

    private boolean hasOne(String q) {
        return db.sql("select querytree(websearch_to_tsquery('english', :q)) not in ('', 'T')")
                .param("q", q)
                .query(Boolean.class)
                .single();
    }
}
