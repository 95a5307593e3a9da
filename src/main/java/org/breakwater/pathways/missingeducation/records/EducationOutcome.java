package org.breakwater.pathways.missingeducation.records;

import java.util.Arrays;
import java.util.List;

/** What is chosen with an act: a risk, a place, or an outcome. */
public enum EducationOutcome {
    IMMEDIATE_RISK(EducationAct.TRIAGE, "Child may be at risk now"),
    RAISED_RISK(EducationAct.TRIAGE, "Concerns: vulnerable or history of concern"),
    NO_KNOWN_RISK(EducationAct.TRIAGE, "No risk known so far"),
    IN_AREA(EducationAct.LOCATE, "In the area, without a school place"),
    AT_A_SCHOOL(EducationAct.LOCATE, "At a school"),
    IN_OTHER_AREA(EducationAct.LOCATE, "In another council’s area"),
    AT_HOME(EducationAct.LOCATE, "Educated at home"),
    ABROAD(EducationAct.LOCATE, "Outside the UK"),
    ON_ROLL(EducationAct.CLOSE, "On roll of another school, and attending"),
    RECEIVED_ELSEWHERE(EducationAct.CLOSE, "Moved, and the other council has accepted the case"),
    HOME_EDUCATION_SUITABLE(EducationAct.CLOSE, "Home educated, and the education is suitable"),
    LEFT_UK(EducationAct.CLOSE, "Left the UK, confirmed"),
    EDUCATED_OTHERWISE(EducationAct.CLOSE, "Education arranged by the council"),
    OVER_AGE_UNTRACED(EducationAct.OVER_AGE, "Over age, untraced");

    private final EducationAct act;
    private final String inWords;

    EducationOutcome(EducationAct act, String inWords) {
        this.act = act;
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    public static List<EducationOutcome> of(EducationAct act) {
        return Arrays.stream(values()).filter(one -> one.act == act).toList();
    }
}
