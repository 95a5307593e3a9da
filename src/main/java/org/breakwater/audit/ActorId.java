package org.breakwater.audit;

/**
 * The id of an actor, without a name: {@code account:<uuid>}, {@code visitor} or {@code job:<name>}. At most 80
 * characters.
 */
public record ActorId(String value) {

    private static final int MOST = 80;

    public ActorId {
        if (value.isBlank() || value.length() > MOST) {
            throw new IllegalArgumentException("An actor id has 1 to 80 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
