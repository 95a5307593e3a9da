package org.breakwater.notify;

/** What happens if a notice is queued again with the same subject and step. */
public enum NoticeRepeat {
    /** It is sent each time. */
    EACH_TIME,
    /** Until the first is addressed, one is enough. */
    ONCE_WHILE_OWED,
    /** It is sent once and never again. */
    ONCE
}
