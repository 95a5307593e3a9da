package org.breakwater.casework.screens;

/**
 * The next thing to do with a case, for the current user.
 *
 * @param place where it is done, including the pages below it, if that is another page than the one it begins with
 */
public record NextStep(String text, String path, String place) {

    public NextStep(String text, String path) {
        this(text, path, path);
    }

    boolean isDoneAt(String page) {
        return page.equals(path) || page.equals(place) || page.startsWith(place + "/");
    }
}
