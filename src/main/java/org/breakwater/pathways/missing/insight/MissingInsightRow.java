package org.breakwater.pathways.missing.insight;

import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.ReturnInterview.Company;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.ReturnInterview.Push;

/**
 * How many children an answer is about, in the episodes that were reported since a day. A child with several episodes
 * counts once for each answer.
 */
public record MissingInsightRow(Theme theme, String code, int children) {

    public enum Theme {
        MISSING_FROM("Missing from"),
        PUSH("Getting away from"),
        PULL("Going to"),
        COMPANY("With");

        private final String inWords;

        Theme(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String SINCE = """
            select 'MISSING_FROM' as theme, e.missing_from as code,
                cast(count(distinct (lower(btrim(e.child_name)), e.child_born)) as int) as children
            from pathways.missing_episode e where e.reported_at >= :since group by e.missing_from
            union all
            select told.theme, told.code,
                cast(count(distinct (lower(btrim(e.child_name)), e.child_born)) as int) as children
            from pathways.missing_episode e
                join pathways.missing_interview i on i.record_id = e.record_id
                cross join lateral (
                    select 'PUSH' as theme, unnest(i.push) as code
                    union all select 'PULL', unnest(i.pull)
                    union all select 'COMPANY', unnest(i.company)) told
            where e.reported_at >= :since
            group by told.theme, told.code
            order by theme, children desc, code limit 100""";

    public String inWords() {
        return switch (theme) {
            case MISSING_FROM -> MissingFrom.valueOf(code).inWords();
            case PUSH -> Push.valueOf(code).inWords();
            case PULL -> Pull.valueOf(code).inWords();
            case COMPANY -> Company.valueOf(code).inWords();
        };
    }
}
