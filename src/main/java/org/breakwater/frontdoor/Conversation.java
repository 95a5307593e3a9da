package org.breakwater.frontdoor;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.springframework.stereotype.Component;

/** Placeholder until the report branch lands. */
@Component
public class Conversation {

    public enum Question {
        WHERE_IS_THE_CHILD,
        SAFE_NOW,
        HOW_TO_REACH_YOU,
        OTHER
    }

    public void ask(Actor actor, UUID record, Question question, String words) {
        throw new IllegalStateException("not yet");
    }

    public List<MessageRow> of(UUID record) {
        return List.of();
    }
}
