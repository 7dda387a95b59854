/** Configuration from TOML files. */
@org.jspecify.annotations.NullMarked
module dev.ampoule.toml {
  requires static transitive org.jspecify;
  requires transitive dev.ampoule.runtime;
  requires org.tomlj;

  exports dev.ampoule.toml;
}
