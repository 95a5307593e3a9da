package org.breakwater;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.breakwater.casework.transfers.InventedTransfer;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.meetings.InventedMeeting;
import org.breakwater.pathways.exploitation.intelligence.map.InventedLinks;
import org.breakwater.pathways.exploitation.mace.InventedPanel;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;

/** A case of each pathway. The name of a case in the addresses of one pathway is the name of no other. */
final class PathwayFurniture {

    private final House house;

    PathwayFurniture(House house) {
        this.house = house;
    }

    /** By the names in addresses. */
    Map<String, String> ids() {
        var transfer = new InventedTransfer(house);
        var panel = new InventedPanel(house);
        InventedLinks.add(house);
        var meeting = new InventedMeeting(new InventedAllegation(house), house);
        var ids = new HashMap<>(Map.ofEntries(
                entry("pathwayCase", transfer.id.toString()),
                entry("transfer", transfer.transfer().toString()),
                entry("arrangement", new InventedArrangement(house).id.toString()),
                entry("allegationCase", meeting.allegation.id.toString()),
                entry("plannedMeeting", meeting.id.toString()),
                entry("subjectRole", meeting.allegation.firstRole().toString()),
                entry("episode", InventedEpisode.found(house).id.toString()),
                entry("exploitationCase", panel.child.id.toString()),
                entry("panel", panel.id.toString()),
                entry("item", panel.item.toString())));
        ids.putAll(new InventedPupil(house).ids());
        return ids;
    }
}
