package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.pathways.missing.records.developments.ToldRow.Who;

/** An update, as it is recorded. @param toldBy who told them, if someone was told; else empty */
public record EpisodeUpdate(Update update, Instant at, String toldBy, String words) {

    /** What can be recorded beside the steps of an episode. */
    public enum Update {
        PARENTS_TOLD("Parents or carers have been told"),
        PLACING_AUTHORITY_TOLD("The placing authority has been told"),
        SOCIAL_WORKER_TOLD("The social worker has been told"),
        LOST_AGAIN("Where the child is, is not known again"),
        FOUND_IN_ERROR("The return was recorded in error"),
        OTHER("Another update");

        private final String inWords;

        Update(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** Who was told, if it says that someone was. */
        public Optional<Who> told() {
            return switch (this) {
                case PARENTS_TOLD -> Optional.of(Who.PARENTS);
                case PLACING_AUTHORITY_TOLD -> Optional.of(Who.PLACING_AUTHORITY);
                case SOCIAL_WORKER_TOLD -> Optional.of(Who.SOCIAL_WORKER);
                case LOST_AGAIN, FOUND_IN_ERROR, OTHER -> Optional.empty();
            };
        }
    }

    @Override
    public String toString() {
        return "EpisodeUpdate[" + update + ", " + at + "]";
    }
}
