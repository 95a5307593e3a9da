package org.breakwater.casework.letters.templates;

import java.util.Optional;
import java.util.stream.Stream;

/** A field of a letter, by its name in square brackets. */
public enum LetterField {
    RECIPIENT("recipient", "Recipient", "Mrs Sam Example"),
    ADDRESS("address", "Recipient’s address (checked against the safe contact rules)", "12 Mudlark Row"),
    CHILD("child", "The child or children the letter is about", "Kit Example"),
    REFERENCE("reference", "Contact reference", "K7M4-QX2P"),
    DATE_RECEIVED("date received", "Date the concern was received", "1 September 2026"),
    OUTCOME("outcome", "What was decided and approved", "No further action"),
    NEXT_STEP("next step", "What happens next for the child, in your own words", "The school nurse will see Kit."),
    TELEPHONE("telephone", "Our telephone number", "MASH+ on 01702 215007"),
    PARTNERSHIP("partnership", "The name of the partnership", "Southend Safeguarding Partners"),
    WRITER("writer", "Author", "Maya Example"),
    JOB_TITLE("job title", "Author’s job title", "Social worker"),
    DATE_TODAY("date today", "Today’s date", "3 September 2026");

    private final String name;
    private final String meaning;
    private final String example;

    LetterField(String name, String meaning, String example) {
        this.name = name;
        this.meaning = meaning;
        this.example = example;
    }

    /** As written in a template, such as "[date received]". */
    public String inBrackets() {
        return "[" + name + "]";
    }

    public String meaning() {
        return meaning;
    }

    /** Its value in a preview. */
    public String example() {
        return example;
    }

    static Optional<LetterField> named(String words) {
        return Stream.of(values())
                .filter(field -> field.name.equals(words.strip()))
                .findFirst();
    }
}
