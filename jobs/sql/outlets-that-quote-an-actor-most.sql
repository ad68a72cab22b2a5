-- Which outlets report most statements of an actor?
WITH parameters AS (SELECT 'Matthias Vogt' AS actor)
SELECT t.source, count(*) AS statements, count(DISTINCT t.article_id) AS articles,
       count(CASE WHEN s.form = 'direct' THEN 1 END) AS direct
FROM statements s
JOIN articles t ON t.article_id = s.article_id
JOIN actors a ON array_contains(s.speaker_ids, a.actor_id)
JOIN parameters p ON a.name = p.actor
GROUP BY t.source
ORDER BY statements DESC, t.source
