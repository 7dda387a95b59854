package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads types that signatures mention as JSON. */
public interface JsonTypes {

  /**
   * Reads a type, and everything that its JSON is made of.
   *
   * @param type the type
   * @param ref what the type reader made of it
   * @param by who mentions it
   * @param findings takes the classes that need a codec, and what is wrong with them
   */
  JsonType read(TypeMirror type, TypeRef ref, SourceRef by, Findings findings);

  /**
   * The properties of a record or class, whether there are codecs for them or not; none for other
   * types.
   *
   * @param type the type
   * @param findings takes the types that do not exist yet
   */
  List<PropertyModel> properties(TypeElement type, Findings findings);

  /** Notes types whose codecs applications provide, by qualified name. */
  void provided(Set<String> types);
}
