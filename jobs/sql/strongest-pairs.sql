-- Which actors are mentioned together far more often than by chance?
WITH parameters AS (SELECT 30 AS top, 'article' AS level, 'all' AS window_name, 0.05 AS max_q),
ranked AS (
  SELECT x.*, row_number() OVER (ORDER BY x.g2 DESC, x.a_id, x.b_id) AS place
  FROM actor_pairs x
  JOIN parameters p ON x.level = p.level AND x.window = p.window_name AND x.q_value <= p.max_q
  WHERE x.n_ab > x.expected
)
SELECT r.place, r.a, r.b, r.stories_ab, r.raw_ab, round(r.expected, 3) AS expected,
       round(r.npmi, 3) AS npmi, round(r.log_dice, 2) AS log_dice, round(r.g2, 2) AS g2
FROM ranked r
JOIN parameters p ON r.place <= p.top
ORDER BY r.place
