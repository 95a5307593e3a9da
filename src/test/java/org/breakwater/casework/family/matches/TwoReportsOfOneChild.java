package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;

/** One girl reported twice, the second time with her names swapped, and her brother at the same address. */
public final class TwoReportsOfOneChild {

    static final String REASON = "Her nan gave me the same two names and the school";

    final String family = AFamily.letters();

    final String girl = AFamily.letters();

    /** Called by chance: two families with a boy of one name and age would be likely matches themselves. */
    final String brother = AFamily.letters();

    public final UUID first;

    public final UUID second;

    private final String home = "7 " + AFamily.letters() + " Row";

    private final House house;

    public TwoReportsOfOneChild(House house) {
        this.house = house;
        first = report(
                ReportContent.YesNoUnsure.NO, child(girl + " " + family, "6"), child(brother + " " + family, "11"));
        second = report(ReportContent.YesNoUnsure.NO, child(family + " " + girl, "about 6"));
    }

    UUID report(ReportContent.YesNoUnsure worksWithChildren, ReportContent.Child... children) {
        return new AFamily(house).reported(ReportContent.Way.ADULT, worksWithChildren, children);
    }

    ReportContent.Child child(String name, String age) {
        return new ReportContent.Child(name, "", age, false, "", home, "");
    }

    List<PersonRow> peopleOf(UUID record) {
        return house.looking(
                InventedPerson.MAYA, () -> house.getBean(People.class).of(record));
    }

    /** The two, as a box of the list names them. */
    String box() {
        return pair().substring(pair().indexOf("/matches/") + "/matches/".length());
    }

    /** The address of the page that compares the two. */
    public String pair() {
        return "/cases/%s/family/matches/%s/%s"
                .formatted(
                        second,
                        peopleOf(second).getFirst().id(),
                        peopleOf(first).getFirst().id());
    }
}
