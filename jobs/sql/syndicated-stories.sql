-- Which stories were printed by most outlets?
WITH parameters AS (SELECT 20 AS top),
stories AS (
  SELECT t.story_id, count(*) AS articles, count(DISTINCT t.source) AS outlets,
         min(t.published_date) AS first_day, max(t.published_date) AS last_day
  FROM articles t
  GROUP BY t.story_id
),
ranked AS (
  SELECT s.*, row_number() OVER (ORDER BY s.outlets DESC, s.articles DESC, s.story_id) AS place
  FROM stories s
)
SELECT r.place, t.title, r.articles, r.outlets, r.first_day, r.last_day
FROM ranked r
JOIN parameters p ON r.place <= p.top
JOIN articles t ON t.article_id = r.story_id
WHERE r.articles > 1
ORDER BY r.place
