package org.breakwater.training.model;

/**
 * What somebody sent before they had proved an address.
 *
 * @param fields everything that was typed, as a browser sends a form; empty when nothing was
 * @param path where it was going
 */
public record Kept(String fields, String path) {

    public static final Kept NOTHING = new Kept("", "");

    @Override
    public String toString() {
        return "Kept[" + path + "]";
    }
}
