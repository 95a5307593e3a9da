package org.breakwater.pathways.allegations.past;

import static org.breakwater.pathways.allegations.records.AllegationOutcome.FALSE;
import static org.breakwater.pathways.allegations.records.AllegationOutcome.SUBSTANTIATED;
import static org.breakwater.pathways.allegations.records.AllegationOutcome.UNFOUNDED;
import static org.breakwater.pathways.allegations.records.AllegationOutcome.UNSUBSTANTIATED;
import static org.breakwater.pathways.allegations.records.ConsiderationRow.Way.ADVICE;
import static org.breakwater.pathways.allegations.records.ConsiderationRow.Way.EMPLOYER_LED;
import static org.breakwater.pathways.allegations.records.ConsiderationRow.Way.LOW_LEVEL;
import static org.breakwater.pathways.allegations.records.ConsiderationRow.Way.MEETING;
import static org.breakwater.pathways.allegations.records.ConsiderationRow.Way.NO_FURTHER_ACTION;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.casework.past.PastTown;
import org.breakwater.casework.past.PathwayPast;
import org.springframework.stereotype.Component;

/**
 * The allegations cases of the invented town. Planted: a referral of this morning, one that has waited too long, a case
 * with a meeting to come, and a substantiated one in which the DBS referral is agreed and not sent.
 */
@Component
class AllegationsPast implements PathwayPast {

    private static final List<PastAllegation> ALL = List.of(
            new PastAllegation(0, 0, null, null),
            new PastAllegation(3, 1, null, null),
            new PastAllegation(6, 2, MEETING, null),
            new PastAllegation(33, 3, MEETING, null),
            new PastAllegation(58, 4, EMPLOYER_LED, null),
            new PastAllegation(120, 5, MEETING, SUBSTANTIATED),
            new PastAllegation(150, 0, LOW_LEVEL, null),
            new PastAllegation(210, 1, EMPLOYER_LED, UNSUBSTANTIATED),
            new PastAllegation(260, 2, NO_FURTHER_ACTION, null),
            new PastAllegation(330, 3, MEETING, FALSE),
            new PastAllegation(410, 4, ADVICE, null),
            new PastAllegation(480, 5, EMPLOYER_LED, UNFOUNDED),
            new PastAllegation(560, 0, MEETING, SUBSTANTIATED),
            new PastAllegation(640, 1, LOW_LEVEL, null),
            new PastAllegation(700, 2, EMPLOYER_LED, UNSUBSTANTIATED));

    @Override
    public List<PastAct> acts(PastTown town) {
        var acts = new ArrayList<PastAct>();
        ALL.forEach(one -> acts.addAll(new PastReferral(one, town.now()).acts()));
        return acts;
    }
}
