package org.breakwater.casework.screens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.breakwater.access.For;
import org.breakwater.access.Role.Work;

/** Everyone who works on cases of some kind, for the screens that each kind has. Row security says which cases. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@For(work = {Work.DESK, Work.PATHWAY})
public @interface ForAnyCase {}
