package org.breakwater.people.comparison;

/** How common a name is: that two people share a rare one says more. */
public interface NameRarity {

    /** Without counts: every name is as rare as one in two hundred. */
    NameRarity NOT_COUNTED = name -> 0.005;

    /** The share of people who have it, above 0 and at most 1. */
    double of(String name);
}
