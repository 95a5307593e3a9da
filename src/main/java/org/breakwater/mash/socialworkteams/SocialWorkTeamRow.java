package org.breakwater.mash.socialworkteams;

import java.util.UUID;

/** A team that workers belong to, with the number that is always answered. */
public record SocialWorkTeamRow(UUID id, int version, String name, String telephone, int workers) {

    public static final String ALL = """
            select t.id, t.version, t.name, t.telephone,
                (select count(*)::int from mash.social_worker w where w.team_id = t.id and w.gone_at is null) as workers
            from mash.team t order by t.name, t.id limit 200""";
}
