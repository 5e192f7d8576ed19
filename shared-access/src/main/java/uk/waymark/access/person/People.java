package uk.waymark.access.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.StoreAway;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// What is known of people. Nothing of it is kept outside the database, so that what was erased there is gone.
public final class People {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PERSON = """
            select min(number) as number, person, (array_agg(name order by noted_at desc))[1] as name,
                array_agg(authority order by authority) as authorities,
                array(select distinct held from person same, unnest(same.capacities) held
                    where same.person = person.person and same.authority = any(:authorities::text[]) order by 1
                ) as capacities,
                max(noted_at) as noted_at
            from person
            where authority = any(:authorities::text[])
            """;

    private final AccessStore store;

    People(AccessStore store) {
        this.store = store;
    }

    /// @throws StoreAway when nobody can say
    public Optional<Person> of(UUID person, Set<AuthorityCode> authorities) {
        return store.ask(db -> db.sql(PERSON + " and person = :person group by person")
                .param("authorities", codes(authorities))
                .param("person", person)
                .query((row, _) -> person(row))
                .optional());
    }

    /// Those behind a place, in the order in which they came.
    ///
    /// @throws StoreAway when nobody can say
    public List<Listed> after(long place, Set<AuthorityCode> authorities, int limit) {
        return store.ask(
                db -> db.sql(PERSON + " group by person having min(number) > :after order by min(number) limit :limit")
                        .param("authorities", codes(authorities))
                        .param("after", place)
                        .param("limit", limit)
                        .query((row, _) -> new Listed(row.getLong("number"), person(row)))
                        .list());
    }

    /// The names of those who came to an authority, by their ids; of nobody while the directory is away.
    public Map<String, String> names(AuthorityCode authority, Collection<String> ids) {
        var wanted =
                ids.stream().filter(id -> ID.matcher(id).matches()).distinct().toArray(String[]::new);
        if (wanted.length == 0) {
            return Map.of();
        }
        try {
            return store.ask(db -> db
                    .sql("""
                            select person::text as person, name from person
                            where authority = :authority and person = any(:people::uuid[])
                            """)
                    .param("authority", authority.value())
                    .param("people", wanted)
                    .query((row, _) -> Map.entry(row.getString("person"), row.getString("name")))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        } catch (StoreAway _) {
            return Map.of();
        }
    }

    private static String[] codes(Set<AuthorityCode> authorities) {
        return authorities.stream().map(AuthorityCode::value).toArray(String[]::new);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("person", UUID.class),
                row.getString("name"),
                texts(row, "authorities").stream().map(AuthorityCode::new).toList(),
                texts(row, "capacities").stream().map(Capacity::valueOf).toList(),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /// Somebody and their place in the list.
    public record Listed(long place, Person person) {}
}
