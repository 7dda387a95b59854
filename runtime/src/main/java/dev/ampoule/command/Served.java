package dev.ampoule.command;

import dev.ampoule.App;

/**
 * An application that is served.
 *
 * @param app the application
 * @param port where its server listens
 */
public record Served(App app, int port) {}
