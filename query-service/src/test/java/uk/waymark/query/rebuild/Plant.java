package uk.waymark.query.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Meddles with the ratings of the next rebuild while they are on their way into its schema.
record Plant(JdbcClient db) {
    /// @param sql what is done with `new`, a rating
    static Plant on(JdbcClient db, String sql) {
        db.sql("""
                create function public.meddle() returns trigger language plpgsql as $$ begin
                %s
                return new; end $$
                """.formatted(sql)).update();
        db.sql("""
                create function public.plant() returns event_trigger language plpgsql as $$ begin
                if to_regclass('rebuilt.rating') is not null then
                    create or replace trigger meddle before insert on rebuilt.rating
                    for each row execute function public.meddle();
                end if; end $$
                """).update();
        db.sql(
                        "create event trigger plant on ddl_command_end when tag in ('CREATE TABLE') execute function public.plant()")
                .update();
        return new Plant(db);
    }

    void pullUp() {
        db.sql("drop event trigger plant").update();
    }
}
