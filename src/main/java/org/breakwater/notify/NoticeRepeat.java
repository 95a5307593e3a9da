package org.breakwater.notify;

/** What becomes of a notice that is owed a second time about the same things, at the same step. */
public enum NoticeRepeat {
    /** It is told each time. */
    EACH_TIME,
    /** Until the first is addressed, one is enough. */
    ONCE_WHILE_OWED,
    /** It is told once and never again. */
    ONCE
}
