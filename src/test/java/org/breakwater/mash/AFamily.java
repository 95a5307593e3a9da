package org.breakwater.mash;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.frontdoor.receivedreports.ReportContent;

/** A family whose name and home are unique in the test, and reports about it. */
public final class AFamily {

    private final House house;
    private final String name;
    private final String home;

    public AFamily(House house) {
        this(house, letters());
    }

    public AFamily(House house, String name) {
        this.house = house;
        this.name = name;
        this.home = "7 " + letters() + " Row";
    }

    /** A unique word. */
    public static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .map(hex -> 'a' + Character.digit(hex, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public String name() {
        return name;
    }

    String home() {
        return home;
    }

    public ReportContent.Child child(String first, String age) {
        return new ReportContent.Child(first + " " + name, "", age, false, "", home, "Gull Lane Primary");
    }

    /** Someone reports these children; returns the id of the record. */
    public UUID reported(ReportContent.Way way, ReportContent.Child... children) {
        return reported(way, ReportContent.YesNoUnsure.NO, children);
    }

    public UUID reported(
            ReportContent.Way way, ReportContent.YesNoUnsure worksWithChildren, ReportContent.Child... children) {
        var reportContent = Furnished.told(way, false, worksWithChildren);
        return new Furnished(house)
                .report(new ReportContent(
                        way,
                        false,
                        "",
                        reportContent.worry(),
                        List.of(children),
                        reportContent.whereNow(),
                        reportContent.whoElse(),
                        reportContent.harm(),
                        worksWithChildren,
                        reportContent.workWords(),
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reportContent.reporter(),
                        List.of()));
    }
}
