-- Which pairs share articles but hardly sentences: near one another in the news, not in the matter?
WITH parameters AS (SELECT 3 AS min_stories)
SELECT x.a, x.b, x.stories_ab AS stories, coalesce(y.stories_ab, 0) AS stories_by_sentence,
       coalesce(z.stories_ab, 0) AS stories_by_statement
FROM actor_pairs x
JOIN parameters p ON x.stories_ab >= p.min_stories
LEFT JOIN actor_pairs y
  ON y.a_id = x.a_id AND y.b_id = x.b_id AND y.level = 'sentence' AND y.window = 'all'
LEFT JOIN actor_pairs z
  ON z.a_id = x.a_id AND z.b_id = x.b_id AND z.level = 'statement' AND z.window = 'all'
WHERE x.level = 'article' AND x.window = 'all'
ORDER BY stories_by_sentence, stories DESC, x.a_id, x.b_id
