-- The last passages with some words. A reader would look through all passages one by one: whether words are in a text
-- is asked by no index before it is known whose text it is, since the answer could tell a stranger of it. This asks for
-- both at once, of the caller's authorities only.
create function passage_with(
    q text, of_kind text, of_authorities text[], on_day date, known bigint, before bigint, most integer)
returns setof passage language sql stable security definer
-- By the index of words when they are rare, and by that of positions when they are not.
set plan_cache_mode = force_custom_plan
begin atomic
    -- Of one authority after the other, since the index of positions has them in order for one only.
    select passage.*
    from (select unnest(of_authorities) intersect select unnest(own_authorities())) own (code)
    cross join lateral (
        select distinct on (position) * from passage_at(on_day, known) passage
        where to_tsvector('english', text) @@ websearch_to_tsquery('english', q)
        and authority = own.code
        and (of_kind is null or kind = of_kind)
        and position < before
        and ((select sees_exempt())
            or (authority, minute_behind(subject)) not in (select authority, id from hidden_minute()))
        order by position desc, place
        limit most
    ) passage
    order by passage.position desc
    limit most;
end;
