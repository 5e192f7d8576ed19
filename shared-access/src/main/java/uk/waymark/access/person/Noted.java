package uk.waymark.access.person;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.access.Caller;

/// What a token said of somebody.
record Noted(Caller caller, String name, Instant at) {

    /// Nothing is written of who was erased, nor while somebody is.
    void write(JdbcClient db) {
        db.sql("lock table person in row exclusive mode").update();
        db.sql("""
                insert into person (person, authority, name, capacities, noted_at)
                select :person, authority, :name, :capacities::text[], :at
                from unnest(:authorities::text[]) authority
                where not exists (select from erased_person where person = :person)
                on conflict (person, authority) do update
                set name = excluded.name, noted_at = excluded.noted_at, capacities = array(
                    select distinct unnest(person.capacities || excluded.capacities) order by 1)
                where person.name <> excluded.name or not person.capacities @> excluded.capacities
                """)
                .param("person", UUID.fromString(caller.person()))
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "authorities",
                        caller.authorities().stream().map(each -> each.value()).toArray(String[]::new))
                .param(
                        "capacities",
                        caller.capacities().stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    /// Without the name, which is nothing for a log.
    @Override
    public String toString() {
        return "Noted";
    }
}
