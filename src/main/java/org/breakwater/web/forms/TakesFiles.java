package org.breakwater.web.forms;

/**
 * A feature that accepts file uploads. Only at its declared paths may a body be a multipart form; the feature itself
 * shows the error for a file that is too large for it, up to {@link #mostBytes()}.
 */
public interface TakesFiles {

    /** In bytes, of the whole request: a larger one is rejected without reading it. */
    long MOST_BYTES = 16L * 1024 * 1024;

    /** The limit for several files at once, such as forty pictures from a phone. */
    long MOST_BYTES_OF_MANY = 110L * 1024 * 1024;

    /** The limit for one file with text. */
    long MOST_BYTES_OF_ONE = 27L * 1024 * 1024;

    /** The paths; one that ends with a slash matches an id behind it, a star matches one inside it. */
    String address();

    default long mostBytes() {
        return MOST_BYTES;
    }

    /** Whether files may be uploaded to this path. */
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
