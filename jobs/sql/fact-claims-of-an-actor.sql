-- Which facts does an actor claim that could be checked against the world?
WITH parameters AS (SELECT 'Petra Nussbaum' AS actor)
SELECT s.published_date, t.source AS outlet, s.act, s.content_text
FROM statements s
JOIN articles t ON t.article_id = s.article_id
JOIN actors a ON array_contains(s.speaker_ids, a.actor_id)
JOIN parameters p ON a.name = p.actor
WHERE s.claim_kind = 'fact' AND s.denial = 'none'
ORDER BY s.published_date, s.statement_id
