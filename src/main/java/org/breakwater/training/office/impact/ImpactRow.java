package org.breakwater.training.office.impact;

import org.breakwater.training.evaluate.EvaluationStage;

/**
 * The confidence at one stage.
 *
 * @param course its id; empty for all requested ones
 * @param kind organisation type; empty for all
 * @param outcome empty for all outcomes
 * @param people who answered
 * @param mean from 1 to 5
 */
public record ImpactRow(String course, String kind, String outcome, EvaluationStage stage, int people, double mean) {

    static final String OF_COURSES = """
            select s.course, '' as kind, '' as outcome, s.stage, count(distinct s.who) as people,
                avg(s.score) as mean
            from (""" + Impact.ANSWERS + ") s group by s.course, s.stage order by s.course, s.stage";

    static final String OF_COURSE = """
            select s.course, coalesce(s.kind, '') as kind, coalesce(s.outcome, '') as outcome, s.stage,
                count(distinct s.who) as people, avg(s.score) as mean
            from (""" + Impact.ANSWERS + """
            and s.course = :course) s
            group by s.course, grouping sets ((s.stage), (s.kind, s.stage), (s.outcome, s.stage))
            order by kind, outcome, s.stage limit 500""";

    @Override
    public String toString() {
        return "ImpactRow[" + course + ", " + stage + ", " + people + "]";
    }
}
