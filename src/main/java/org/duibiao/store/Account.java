package org.duibiao.store;

import java.time.OffsetDateTime;

/**
 * A person who may sign in.
 *
 * @param name as typed at sign-in, in small letters
 * @param version raised by every change of role, password or state
 * @param oneTime whether the password was made by the program and is to be replaced
 */
public record Account(
    long id, String name, AccountRole role, boolean enabled, int version, boolean oneTime, OffsetDateTime createdAt) {}
