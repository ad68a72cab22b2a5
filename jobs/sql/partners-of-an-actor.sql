-- With whom is an actor mentioned, and how strong is the tie?
WITH parameters AS (SELECT 'Matthias Vogt' AS actor, 'article' AS level, 'all' AS window_name)
SELECT CASE WHEN x.a = p.actor THEN x.b ELSE x.a END AS partner, x.stories_ab, x.raw_ab,
       round(x.npmi, 3) AS npmi, round(x.g2, 2) AS g2, round(x.q_value, 5) AS q_value
FROM actor_pairs x
JOIN parameters p ON x.level = p.level AND x.window = p.window_name
WHERE x.a = p.actor OR x.b = p.actor
ORDER BY x.g2 DESC, partner
