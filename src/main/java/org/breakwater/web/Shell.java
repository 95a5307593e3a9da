package org.breakwater.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame round every page needs to know. Made once for each request by the page renderer.
 *
 * @param house the partnership and the mode
 * @param path the path of this request, without its query
 * @param formToken the token that {@code form.jte} sends back; empty when this browser holds no cookie of ours
 * @param person who is signed in, or null
 */
public record Shell(
        House house,
        String path,
        String formToken,
        @Nullable SignedIn person) {

    /** The signed-in person as the frame shows them: a name, a role, and the rooms that the role may enter. */
    public record SignedIn(String name, String role, java.util.List<Room> rooms) {}

    public record Room(String path, String name) {}

    public boolean isAt(Room room) {
        return path.equals(room.path()) || path.startsWith(room.path() + "/");
    }
}
