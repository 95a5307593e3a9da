package org.breakwater.access.entry;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.web.shell.Shell.Room;
import org.breakwater.web.shell.Shell.RoomGroup;

/** The other pages of the desk, by group, in the menu of each page. */
final class DeskMenu {

    private static final RoomGroup CALLS = new RoomGroup(
            "Incoming",
            List.of(
                    new Room("/desk/intake/phone-contact", "Record a contact"),
                    new Room("/desk/advice", "Professional advice"),
                    new Room("/desk/social-workers", "Find a social worker"),
                    new Room("/desk/police-notices", "Police notifications")));

    private static final Room SHIFTS = new Room("/desk/shift-handovers", "Out-of-hours handover");
    private static final Room TEAMS = new Room("/desk/safe-contact/external-teams", "External teams to notify");

    private static final Room MATCHES = new Room("/desk/matches", "Matches to check");

    private static final RoomGroup OUTSTANDING = new RoomGroup(
            "Outstanding",
            List.of(
                    new Room("/desk/actions", "Outstanding actions"),
                    new Room("/desk/outstanding", "Outstanding after closure"),
                    new Room("/desk/disagreements", "Disagreements"),
                    MATCHES,
                    new Room("/desk/safe-contact/warnings", "Warnings due for review")));

    private static final Room PERFORMANCE = new Room("/desk/oversight", "Performance");
    private static final Room LETTERS = new Room("/desk/letters/templates", "Letter templates");
    private static final Room WORKLOAD = new Room("/desk/allocation/workload", "Workload");
    private static final Room EMERGENCIES = new Room("/desk/emergency-access", "Emergency access");

    private DeskMenu() {}

    /** Decisions are not shown to a contact officer; people outside the desk have no such menu. */
    static List<RoomGroup> of(Role role) {
        return switch (role) {
            case CONTACT_OFFICER ->
                List.of(
                        CALLS,
                        new RoomGroup("Handovers", List.of(SHIFTS)),
                        new RoomGroup("Outstanding", List.of(MATCHES)),
                        oversight(EMERGENCIES));
            case SCREENER, DUTY_WORKER -> deciding(oversight(WORKLOAD, EMERGENCIES));
            case MANAGER -> deciding(oversight(PERFORMANCE, WORKLOAD, LETTERS, EMERGENCIES));
            default -> List.of();
        };
    }

    private static List<RoomGroup> deciding(RoomGroup oversight) {
        return List.of(CALLS, new RoomGroup("Handovers", List.of(SHIFTS, TEAMS)), OUTSTANDING, oversight);
    }

    private static RoomGroup oversight(Room... rooms) {
        return new RoomGroup("Oversight", Stream.of(rooms).toList());
    }
}
