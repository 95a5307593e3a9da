package org.breakwater.casework.decisions.nextsteps;

/** A dissent from a decision: which person or agency, and why. */
public record Dissent(String who, String why) {

    @Override
    public String toString() {
        return "Dissent[…]";
    }
}
