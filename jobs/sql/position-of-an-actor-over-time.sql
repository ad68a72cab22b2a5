-- What does an actor do with words, month by month: assert, deny, accuse, demand?
WITH parameters AS (SELECT 'Matthias Vogt' AS actor)
SELECT s.month, s.act, count(*) AS statements, count(DISTINCT s.story_id) AS stories,
       count(CASE WHEN s.denial <> 'none' THEN 1 END) AS denials
FROM statements s
JOIN actors a ON array_contains(s.speaker_ids, a.actor_id)
JOIN parameters p ON a.name = p.actor
WHERE s.month IS NOT NULL
GROUP BY s.month, s.act
ORDER BY s.month, statements DESC, s.act
