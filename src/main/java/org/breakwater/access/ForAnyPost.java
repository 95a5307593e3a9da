package org.breakwater.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.breakwater.access.Role.Work;

/** Anyone who is signed in, whatever their role. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@For(work = {Work.DESK, Work.PATHWAY, Work.PART, Work.REQUESTS, Work.CONTENT, Work.ADMINISTRATION})
public @interface ForAnyPost {}
