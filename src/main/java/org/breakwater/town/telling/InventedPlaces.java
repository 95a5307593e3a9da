package org.breakwater.town.telling;

import java.util.List;
import java.util.SplittableRandom;
import org.breakwater.town.InventedDetails;

/** Schools and agencies that do not exist, each with the mark that says so. */
public final class InventedPlaces {

    public static final List<String> FIRST_SCHOOLS = marked(List.of(
            "Samphire Primary School",
            "Lantern Steps Primary School",
            "Curlew Rise Primary School",
            "Our Lady of the Mudflats Primary School",
            "Barge Quay Primary School"));

    public static final List<String> NEXT_SCHOOLS =
            marked(List.of("Beacon Hard High School", "Saltmarsh Quay Academy", "Tidewaiter School"));

    private static final List<String> SURGERIES =
            marked(List.of("Oyster Bank Surgery", "Kittiwake Health Visitors", "Saltmarsh Quay Midwives"));

    private static final List<String> CLUBS =
            marked(List.of("Dredger’s Reach Youth Club", "Saltmarsh Quay Sea Cadets", "Whelk Street Play Centre"));

    private static final String POLICE = "Saltmarsh Quay Constabulary " + InventedDetails.MARK;

    private InventedPlaces() {}

    /** Role and agency, as a professional says them. */
    static String agency(ReporterKind kind, String school, SplittableRandom random) {
        return switch (kind) {
            case TEACHER -> "Designated safeguarding lead, " + (school.isEmpty() ? any(FIRST_SCHOOLS, random) : school);
            case HEALTH -> "Nurse, " + any(SURGERIES, random);
            case POLICE -> "Police officer, " + POLICE;
            case YOUTH_WORKER -> "Youth worker, " + any(CLUBS, random);
            case NEIGHBOUR, FAMILY, CHILD -> "";
        };
    }

    static String any(List<String> places, SplittableRandom random) {
        return places.get(random.nextInt(places.size()));
    }

    private static List<String> marked(List<String> names) {
        return names.stream().map(name -> name + " " + InventedDetails.MARK).toList();
    }
}
