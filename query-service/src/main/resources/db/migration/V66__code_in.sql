-- What a rating of one scheme is in another: the same code where that has it, else the one that stands nearest between
-- the worst and the best.
create function code_in(scheme text, code text, other text) returns table (code text, label text)
language sql stable
begin atomic
    select candidate.code, candidate.label
    from legend own
    cross join legend candidate
    cross join lateral (
        select min(place) as worst, greatest(max(place) - min(place), 1)::numeric as steps
        from legend where legend.scheme = own.scheme) owns
    cross join lateral (
        select min(place) as worst, greatest(max(place) - min(place), 1)::numeric as steps
        from legend where legend.scheme = candidate.scheme) others
    where own.scheme = code_in.scheme and own.code = code_in.code and candidate.scheme = other
    order by candidate.code <> own.code,
        abs((candidate.place - others.worst) / others.steps - (own.place - owns.worst) / owns.steps), candidate.place
    limit 1;
end;
