package org.breakwater.web;

/**
 * The kinds of failed requests, each with its page. A record that the user may not see is {@link #NOT_FOUND}, so that
 * nobody learns that it exists.
 */
public enum FailedRequest implements Screen {
    UNREADABLE(400),
    /** The URL itself is invalid. */
    MISTYPED(400),
    EXPIRED(403),
    NOT_FOUND(404),
    NOT_THAT_WAY(405),
    CHANGED_MEANWHILE(409),
    TOO_LARGE(413),
    WRONG_KIND(415),
    TOO_MANY(429),
    BROKEN(500),
    RESTING(503),
    /** Too many uploads at the moment; a little later there is room. */
    CROWDED(503);

    private final int status;

    FailedRequest(int status) {
        this.status = status;
    }

    /** The HTTP status of the response. */
    public int status() {
        return status;
    }

    /** The page for a status set by some part of the server. A refusal (401, 403) is shown as not found. */
    public static FailedRequest of(int status) {
        return switch (status) {
            case 401, 403, 404, 410 -> NOT_FOUND;
            case 405, 501 -> NOT_THAT_WAY;
            case 406, 415 -> WRONG_KIND;
            case 409, 412 -> CHANGED_MEANWHILE;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 503 -> RESTING;
            default -> status >= 400 && status < 500 ? UNREADABLE : BROKEN;
        };
    }
}
