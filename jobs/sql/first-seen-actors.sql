-- Which actors are new in a month?
WITH parameters AS (SELECT '2026-05-01' AS since, '2026-05-31' AS until)
SELECT a.first_seen, a.name, a.kind, a.articles, a.stories, a.statements
FROM actors a
JOIN parameters p ON a.first_seen BETWEEN CAST(p.since AS DATE) AND CAST(p.until AS DATE)
ORDER BY a.stories DESC, a.first_seen, a.actor_id
