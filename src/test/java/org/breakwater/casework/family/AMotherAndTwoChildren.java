package org.breakwater.casework.family;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.ReportedPerson;
import org.jsoup.nodes.Document;

/** Wilf, Nancy and Ada Larch, and what Maya records about them on the page of the family. */
final class AMotherAndTwoChildren {

    final UUID contact;

    /** The address of the page of the family. */
    final String path;

    private final House house;

    AMotherAndTwoChildren(House house) {
        this.house = house;
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"), family.child("Nancy", "4"));
        new AtTheDesk(house, contact).add(ReportedPerson.adult("Ada Larch", "", "9 New Road", ""));
        path = "/cases/" + contact + "/family";
    }

    /** The value of the option with this prefix. */
    static String option(Document page, String list, String begins) {
        return page.select("select[name=" + list + "] option").stream()
                .filter(one -> one.text().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .val();
    }

    static String[] relation(Document page, String who, String kind, String whom, String... more) {
        var typed = new ArrayList<>(List.of(
                "person",
                option(page, "person", who),
                "kind",
                kind,
                "other",
                option(page, "other", whom),
                "toldBy",
                "School"));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    Browser written(String who, String kind, String whom, String... more) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path + "/relationship");
        maya.follow(maya.send(path + "/relationship", relation(maya.page(), who, kind, whom, more)));
        return maya;
    }

    static List<String> table(Browser browser) {
        return browser.page().select("table tbody tr").eachText();
    }

    static List<String> picture(Browser browser) {
        return browser.page().select("svg .bw-family__says").eachText();
    }
}
