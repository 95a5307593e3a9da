package org.breakwater.web.shell;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.web.forms.FormTarget;
import org.breakwater.web.forms.UnsavedForms;
import org.jspecify.annotations.Nullable;

/**
 * The data of the layout around every page. Created once for each request by the page renderer.
 *
 * @param house the partnership and the mode
 * @param path the path of this request, without its query
 * @param here the address with its query, for reloading this page; empty in the response to a form
 * @param formToken the token that {@code form.jte} submits; empty if this browser has no cookie of ours
 * @param person the signed-in user, or null
 * @param notices urgent notices, above the page
 * @param madeFor the object that the forms of this page belong to
 * @param unsaved the person's unsaved input for forms of this page
 * @param frame additional data of a shared layout; null if there is none
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
     * The signed-in user as the layout shows them.
     *
     * @param rooms the areas that the role may open
     * @param groups more pages in the menu, by group; none if there are few areas
     * @param until the local time at which they are signed out without activity, such as 14:32; or null
     */
    public record SignedIn(
            String name,
            String role,
            List<Room> rooms,
            List<RoomGroup> groups,
            @Nullable String until) {

        /** Whether they may search for people: for everyone at the desk. */
        public boolean finds() {
            return rooms.stream().anyMatch(room -> room.path().equals("/desk"));
        }

        public SignedIn(String name, String role, List<Room> rooms) {
            this(name, role, rooms, List.of(), null);
        }
    }

    public record Room(String path, String name) {}

    /** Menu items in one group. */
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

    /** Whether they are shown at the top of the page: not while someone is writing a report or a referral. */
    public boolean showsPublicMenu() {
        return person == null && !path.startsWith("/report/") && !path.startsWith("/refer/");
    }

    /** Whether this page is the room, or below it and below no nearer one: of the menu of a person one is marked. */
    public boolean isAt(Room room) {
        return isWithin(room)
                && menu().noneMatch(other -> other.path().length() > room.path().length() && isWithin(other));
    }

    private boolean isWithin(Room room) {
        return path.equals(room.path()) || path.startsWith(room.path() + "/");
    }

    private Stream<Room> menu() {
        if (person == null) {
            return Stream.empty();
        }
        return Stream.concat(
                person.rooms().stream(), person.groups().stream().flatMap(group -> group.rooms().stream()));
    }

    /** Whether this page is one of the group's, or below one. */
    public boolean isIn(RoomGroup group) {
        return group.rooms().stream().anyMatch(this::isAt);
    }
}
