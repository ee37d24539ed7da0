-- What the lists sort by and count, so that a page of them costs the same at a desk of a million claims.
-- Each is named in src/docs/lists.md beside the statement that it serves.

-- The list of claims by last change, in both directions.
create index claim_by_change on claim (changed_at, article_id, first_offset, id);

-- Counting the claims of a source looks at nothing else of a claim.
create index claim_standing on claim (id, state, verdict_id);

-- The outlets to choose from.
create index article_by_outlet on article (outlet);
