package org.breakwater.people.matching;

/** How large a share of people has a name. */
record NameFrequencyRow(String name, double share) {

    static final String ALL = "select name, share from people.common_names()";
}
