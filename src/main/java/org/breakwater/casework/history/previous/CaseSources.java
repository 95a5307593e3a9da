package org.breakwater.casework.history.previous;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which service a professional referred from; of cases that came from the public, nothing. */
public interface CaseSources {

    /** Such as "a school", after "from", by the id of the case; without those of which it is not recorded. */
    Map<UUID, String> inWords(Collection<UUID> cases);
}
