-- Which pairs of actors are in many more stories of a month than of the month before?
WITH parameters AS (SELECT 20 AS top, '2026-05' AS month, '2026-04' AS month_before),
now AS (
  SELECT x.a_id, x.b_id, x.a, x.b, x.stories_ab, 1.0 * x.n_ab / x.n AS share
  FROM actor_pairs x
  JOIN parameters p ON x.window = p.month
  WHERE x.level = 'article'
),
earlier AS (
  SELECT x.a_id, x.b_id, x.stories_ab, 1.0 * x.n_ab / x.n AS share
  FROM actor_pairs x
  JOIN parameters p ON x.window = p.month_before
  WHERE x.level = 'article'
),
ranked AS (
  SELECT n.a, n.b, n.stories_ab AS stories, coalesce(e.stories_ab, 0) AS stories_before,
         n.share - coalesce(e.share, 0) AS rise,
         row_number() OVER (ORDER BY n.share - coalesce(e.share, 0) DESC, n.a_id, n.b_id) AS place
  FROM now n
  LEFT JOIN earlier e ON e.a_id = n.a_id AND e.b_id = n.b_id
)
SELECT r.place, r.a, r.b, r.stories, r.stories_before, round(r.rise, 4) AS rise
FROM ranked r
JOIN parameters p ON r.place <= p.top
ORDER BY r.place
