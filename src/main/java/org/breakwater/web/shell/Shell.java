package org.breakwater.web.shell;

import java.util.List;
import org.breakwater.web.forms.FormTarget;
import org.breakwater.web.forms.UnsavedForms;
import org.jspecify.annotations.Nullable;

/**
 * What the frame round every page needs to know. Made once for each request by the page renderer.
 *
 * @param house the partnership and the mode
 * @param path the path of this request, without its query
 * @param here the address with its query, where a browser can open this page again; empty in answer to a form
 * @param formToken the token that {@code form.jte} sends back; empty when this browser holds no cookie of ours
 * @param person who is signed in, or null
 * @param notices what everybody has to know now, above the page
 * @param madeFor what the forms of this page are made for
 * @param unsaved what the person typed before into forms of this page and has not saved
 * @param frame what a frame that many pages share shows besides; null where there is none
 */
public record Shell(
        SiteDetails house,
        String path,
        String here,
        String formToken,
        @Nullable SignedIn person,
        List<Banner> notices,
        FormTarget madeFor,
        UnsavedForms unsaved,
        @Nullable PageFrame frame) {

    public Shell(
            SiteDetails siteDetails, String path, String formToken, @Nullable SignedIn person, List<Banner> notices) {
        this(siteDetails, path, path, formToken, person, notices, FormTarget.NOTHING, UnsavedForms.NONE, null);
    }

    public Shell(SiteDetails siteDetails, String path, String formToken, @Nullable SignedIn person) {
        this(siteDetails, path, formToken, person, List.of());
    }

    private static final Room REPORT = new Room("/report", "Report a concern");
    private static final Room REFERRAL = new Room("/refer", "Make a referral");
    private static final List<Room> PUBLIC_MENU = List.of(
            new Room("/who-to-call", "Get help now"),
            REPORT,
            REFERRAL,
            new Room("/information", "Information and guidance"),
            new Room("/procedures", "Procedures"),
            new Room("/training", "Training"));

    /** Where a child begins. */
    public static final String START_OF_THE_YOUNG = "/who-to-call?who=child";

    private static final Room TELL_US = new Room("/report/young", "Tell us online");
    private static final List<Room> MENU_OF_THE_YOUNG = List.of(
            new Room(START_OF_THE_YOUNG, "Talk to someone"), TELL_US, new Room("/information", "Find out more"));

    public Shell round(PageFrame shown) {
        return new Shell(house, path, here, formToken, person, notices, madeFor, unsaved, shown);
    }

    /**
     * The signed-in person as the frame shows them.
     *
     * @param rooms the rooms that the role may enter
     * @param groups more places in the menu, by group; none where the rooms are few
     * @param until the local time at which they are signed out if they do nothing, such as 14:32; or null
     */
    public record SignedIn(
            String name,
            String role,
            List<Room> rooms,
            List<RoomGroup> groups,
            @Nullable String until) {

        /** Whether they search for people: whoever works at the desk. */
        public boolean finds() {
            return rooms.stream().anyMatch(room -> room.path().equals("/desk"));
        }

        public SignedIn(String name, String role, List<Room> rooms) {
            this(name, role, rooms, List.of(), null);
        }
    }

    public record Room(String path, String name) {}

    /** Places of the menu that belong together, under one word. */
    public record RoomGroup(String name, List<Room> rooms) {}

    /** The parts of the site for a visitor, or for a child; nobody can write to us from a copy. */
    public List<Room> publicMenu(boolean young) {
        var menu = young ? MENU_OF_THE_YOUNG : PUBLIC_MENU;
        return house.isCopy()
                ? menu.stream()
                        .filter(room -> !room.equals(REPORT) && !room.equals(REFERRAL) && !room.equals(TELL_US))
                        .toList()
                : menu;
    }

    /** Whether they stand at the top of the page: not while someone is writing a report or a referral. */
    public boolean showsPublicMenu() {
        return person == null && !path.startsWith("/report/") && !path.startsWith("/refer/");
    }

    public boolean isAt(Room room) {
        return path.equals(room.path()) || path.startsWith(room.path() + "/");
    }

    /** Whether this page is one of the group's, or below one. */
    public boolean isIn(RoomGroup group) {
        return group.rooms().stream().anyMatch(this::isAt);
    }
}
