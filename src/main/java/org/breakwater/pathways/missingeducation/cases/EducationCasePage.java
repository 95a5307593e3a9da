package org.breakwater.pathways.missingeducation.cases;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.pathways.missingeducation.lifecycle.AbsenceCount.Count;
import org.breakwater.pathways.missingeducation.lifecycle.AbsenceCount.Counted;
import org.breakwater.pathways.missingeducation.lifecycle.AbsenceCount.NotCounted;
import org.breakwater.pathways.missingeducation.lifecycle.EducationStep;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.tomash.MashContactRow;

/** One case. @param clocks its deadlines; @param absence the school days of ground (i), in the school’s own calendar */
public record EducationCasePage(
        PathwayCase<EducationStep> theCase,
        EducationRecord record,
        List<ClockRow> clocks,
        Count absence,
        List<MashContactRow> sent,
        Instant now)
        implements CaseScreen {

    /** The deadlines that are running, the earliest first. */
    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    public String absenceInWords() {
        return switch (absence) {
            case Counted counted -> counted.inWords();
            case NotCounted(var why) -> "Not counted. " + why;
        };
    }
}
