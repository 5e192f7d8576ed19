-- A word that nearly every passage has is found sooner in the last passages of one council than in the index of words.
create index passage_authority on passage (authority, position);
