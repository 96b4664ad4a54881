-- However it is typed it is one mailbox. Where both writings are there, each stays as it is. Written by hand.
UPDATE "ReminderSubscription" it SET "email" = lower("email")
 WHERE "email" <> lower("email")
   AND NOT EXISTS (SELECT 1 FROM "ReminderSubscription" other
                    WHERE other."firmId" = it."firmId" AND other."id" <> it."id" AND lower(other."email") = lower(it."email"));
