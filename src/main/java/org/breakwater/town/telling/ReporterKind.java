package org.breakwater.town.telling;

import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;

/** Kinds of reporters. The public write; professionals telephone, because so far only the telephone is for them. */
public enum ReporterKind {
    NEIGHBOUR(ReportContent.Way.ADULT, "a neighbour"),
    FAMILY(ReportContent.Way.ADULT, "a relative"),
    CHILD(ReportContent.Way.CHILD, "a friend"),
    TEACHER(ReportContent.Way.PROFESSIONAL, ""),
    HEALTH(ReportContent.Way.PROFESSIONAL, ""),
    POLICE(ReportContent.Way.PROFESSIONAL, ""),
    YOUTH_WORKER(ReportContent.Way.PROFESSIONAL, "");

    private final ReportContent.Way way;
    private final String relation;

    ReporterKind(ReportContent.Way way, String relation) {
        this.way = way;
        this.relation = relation;
    }

    ReportContent.Way way() {
        return way;
    }

    String relation() {
        return relation;
    }

    public boolean isProfessional() {
        return way == ReportContent.Way.PROFESSIONAL;
    }

    public ReportChannel channel() {
        return isProfessional() ? ReportChannel.PHONE : ReportChannel.WEB;
    }
}
