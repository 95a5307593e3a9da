package org.breakwater.web.forms;

/**
 * A feature that files are sent to. Only at the addresses that are named so may a body be a form with a file in it; the
 * feature says on its own page when one is larger than it likes, up to {@link #mostBytes()}.
 */
public interface TakesFiles {

    /** In bytes, with everything round it: beyond this the house refuses without reading. */
    long MOST_BYTES = 16L * 1024 * 1024;

    /** The same where people send several files at once, such as forty pictures from a telephone. */
    long MOST_BYTES_OF_MANY = 110L * 1024 * 1024;

    /** The same where people send one file with their words. */
    long MOST_BYTES_OF_ONE = 27L * 1024 * 1024;

    /** Where the form is sent; one that ends with a slash stands for an id behind it, a star for one inside it. */
    String address();

    default long mostBytes() {
        return MOST_BYTES;
    }

    /** Whether files may be sent to this path. */
    default boolean isAt(String path) {
        var star = address().indexOf('*');
        if (star >= 0) {
            var rest = address().substring(star + 1);
            return path.startsWith(address().substring(0, star))
                    && path.endsWith(rest)
                    && path.indexOf('/', star) == path.length() - rest.length();
        }
        return address().endsWith("/")
                ? path.startsWith(address()) && path.indexOf('/', address().length()) < 0
                : path.equals(address());
    }
}
