package org.breakwater.training.catalogue;

/** An organisation type, a duty or a chapter of the procedures, as the profile names it. */
public record NamedOption(String id, String name) {

    /** Without its examples: "Other, such as housing" is "Other". */
    public String inShort() {
        var examples = name.indexOf(", such as ");
        return examples < 0 ? name : name.substring(0, examples);
    }
}
