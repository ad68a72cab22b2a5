-- Who makes most statements, and what part of them are denials?
WITH parameters AS (SELECT 20 AS top),
ranked AS (
  SELECT a.*, row_number() OVER (ORDER BY a.statements DESC, a.actor_id) AS place
  FROM actors a
)
SELECT r.place, r.name, r.kind, r.statements, r.denials,
       round(1.0 * r.denials / r.statements, 3) AS denial_share
FROM ranked r
JOIN parameters p ON r.place <= p.top
WHERE r.statements > 0
ORDER BY r.place
