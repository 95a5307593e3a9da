package org.breakwater.pathways.privatefostering.past;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.casework.past.PastTown;
import org.breakwater.casework.past.PathwayPast;
import org.breakwater.pathways.privatefostering.past.PastArrangement.Course;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.springframework.stereotype.Component;

/**
 * The privately fostered children of the invented town. Planted: one notified yesterday, one whose initial visit is
 * late, one whose next visit is late, one prohibited, one that did not turn out to be private fostering.
 */
@Component
class FosteringPast implements PathwayPast {

    private record Planted(int daysAgo, NotifierKind notifier, Course course) {}

    private static final List<Planted> ALL = List.of(
            new Planted(1, NotifierKind.PROFESSIONAL, Course.NOTIFIED),
            new Planted(16, NotifierKind.OTHER, Course.NOTIFIED),
            new Planted(25, NotifierKind.CARER, Course.VISITED),
            new Planted(130, NotifierKind.PARENT, Course.SUITABLE_THEN_LATE),
            new Planted(210, NotifierKind.PROFESSIONAL, Course.REQUIREMENTS),
            new Planted(300, NotifierKind.PROFESSIONAL, Course.PROHIBITED),
            new Planted(420, NotifierKind.CARER, Course.SUITABLE),
            new Planted(560, NotifierKind.ARRANGER, Course.RETURNED),
            new Planted(640, NotifierKind.PROFESSIONAL, Course.NOT_PRIVATE_FOSTERING),
            new Planted(700, NotifierKind.PARENT, Course.RETURNED));

    @Override
    public List<PastAct> acts(PastTown town) {
        var children = town.children(6, 14);
        var acts = new ArrayList<PastAct>();
        for (int number = 0; number < Math.min(ALL.size(), children.size()); number++) {
            var planted = ALL.get(number);
            // From the other end than the children who go missing.
            var child = children.get(children.size() - 1 - number);
            acts.addAll(new PastArrangement(child, town.now(), planted.daysAgo(), planted.notifier())
                    .acts(planted.course()));
        }
        return acts;
    }
}
