package views;

import dev.ampoule.annotation.Application;

/** Mounts a view beside a blueprint that mounts another. */
@Application(blueprints = Admin.class, uses = Items.class)
final class ViewsApp {}
