package org.breakwater.casework.screens;

/**
 * The next thing to do with a case, for the person who looks at it.
 *
 * @param place where it is done, with the pages below, if that is another page than the one it begins with
 */
public record NextStep(String text, String path, String place) {

    public NextStep(String text, String path) {
        this(text, path, path);
    }

    boolean isDoneAt(String page) {
        return page.equals(path) || page.equals(place) || page.startsWith(place + "/");
    }
}
