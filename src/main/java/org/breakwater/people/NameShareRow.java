package org.breakwater.people;

/** How large a share of people has a name. */
record NameShareRow(String name, double share) {

    static final String ALL = "select name, share from people.common_names()";
}
