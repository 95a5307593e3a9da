package org.breakwater.casework.past;

/** The program's own services, for which it is the time of the act. */
public interface PastServices {

    <T> T get(Class<T> service);
}
