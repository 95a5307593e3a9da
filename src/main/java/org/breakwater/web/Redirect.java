package org.breakwater.web;

/** A redirect with GET (303). The address is a path of our own and contains no personal data. */
public record Redirect(String path) implements Screen {

    public Redirect {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A redirect stays in the house");
        }
    }

    public static Redirect redirect(String path) {
        return new Redirect(path);
    }
}
