package org.breakwater.mash.referralsource;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source of a contact, by the codes of the children in need census (CIN guide 2025 to 2026, referral source). */
public enum ReferralSource {
    FAMILY("1A", "Family member, relative or carer"),
    ACQUAINTANCE("1B", "Acquaintance, such as a neighbour"),
    SELF("1C", "The child or young person"),
    OTHER_INDIVIDUAL("1D", "Other individual"),
    SCHOOL("2A", "School"),
    EDUCATION("2B", "Education services"),
    GP("3A", "GP"),
    HEALTH_VISITOR("3B", "Health visitor"),
    SCHOOL_NURSE("3C", "School nurse"),
    OTHER_PRIMARY_HEALTH("3D", "Other primary health services"),
    EMERGENCY("3E", "Emergency department"),
    OTHER_HEALTH("3F", "Other health services"),
    HOUSING("4", "Housing"),
    COUNCIL_SOCIAL_CARE("5A", "This council’s social care"),
    COUNCIL_OTHER("5B", "This council, other services"),
    OTHER_COUNCIL("5C", "Another council"),
    EARLY_HELP("5D", "This council’s early help"),
    POLICE("6", "Police"),
    OTHER_LEGAL("7", "Courts, probation, immigration, Cafcass or prison"),
    OTHER("8", "Other, such as a children’s centre or a voluntary organisation"),
    ANONYMOUS("9", "Anonymous"),
    UNKNOWN("10", "Unknown");

    private final String code;
    private final String inWords;

    ReferralSource(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    public String code() {
        return code;
    }

    public String inWords() {
        return inWords;
    }

    /** Such as "a school", after "from"; empty where the code says less than "a professional". */
    public Optional<String> afterFrom() {
        return switch (this) {
            case SCHOOL -> Optional.of("a school");
            case EDUCATION -> Optional.of("education services");
            case GP -> Optional.of("a GP");
            case HEALTH_VISITOR -> Optional.of("a health visitor");
            case SCHOOL_NURSE -> Optional.of("a school nurse");
            case OTHER_PRIMARY_HEALTH -> Optional.of("primary health services");
            case EMERGENCY -> Optional.of("an emergency department");
            case OTHER_HEALTH -> Optional.of("health services");
            case HOUSING -> Optional.of("housing services");
            case COUNCIL_SOCIAL_CARE -> Optional.of("this council’s social care");
            case COUNCIL_OTHER -> Optional.of("another service of this council");
            case OTHER_COUNCIL -> Optional.of("another council");
            case EARLY_HELP -> Optional.of("this council’s early help");
            case POLICE -> Optional.of("the police");
            case OTHER_LEGAL -> Optional.of("a legal agency");
            case FAMILY, ACQUAINTANCE, SELF, OTHER_INDIVIDUAL, OTHER, ANONYMOUS, UNKNOWN -> Optional.empty();
        };
    }

    /** For selection, and for files. */
    public String withCode() {
        return code + " " + inWords;
    }

    /** Short enough for a list. */
    public String shortly() {
        return switch (this) {
            case FAMILY -> "Family";
            case ACQUAINTANCE -> "Acquaintance";
            case SELF -> "The child";
            case OTHER_PRIMARY_HEALTH -> "Primary health";
            case OTHER_HEALTH -> "Health, other";
            case COUNCIL_SOCIAL_CARE -> "Social care";
            case COUNCIL_OTHER -> "Council, other";
            case EARLY_HELP -> "Early help";
            case OTHER_LEGAL -> "Courts, probation or prison";
            case OTHER -> "Other";
            default -> inWords;
        };
    }

    /** The source of a contact: a child's own report comes from the child, and if no one has said, it is unknown. */
    public static ReferralSource ofContact(String way, @Nullable String code) {
        return way.equals("CHILD") ? SELF : of(code).orElse(UNKNOWN);
    }

    /** The source for a code in the database; empty if not recorded. */
    public static Optional<ReferralSource> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(referralSource -> referralSource.code.equals(code))
                .findFirst();
    }
}
