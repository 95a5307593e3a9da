-- The legal status and the social worker become known later, or change while the child is missing.
grant update (looked_after, placing_authority, protection_plan, social_worker) on pathways.missing_episode to ${app};
