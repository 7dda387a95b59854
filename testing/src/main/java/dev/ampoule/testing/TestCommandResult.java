package dev.ampoule.testing;

import org.jspecify.annotations.Nullable;

/**
 * What a command has done, see {@link TestCommandRunner}.
 *
 * <p>Flask: {@code Result}.
 *
 * @param status what the process would end with
 * @param output what was said on standard output; lines end with a line feed
 * @param errors what was said on standard error; lines end with a line feed
 * @param exception what was thrown; null if nothing was
 */
public record TestCommandResult(
    int status, String output, String errors, @Nullable Exception exception) {}
