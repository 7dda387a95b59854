package differential;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A random change at a random place of a document. */
final class Mutation {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What is done. */
  enum Kind {
    REORDER,
    UNKNOWN,
    REMOVE,
    RENAME,
    NULL,
    TEXT,
    NUMBER,
    FRACTION,
    HUGE,
    LITERAL,
    OBJECT,
    ARRAY
  }

  private final Random random;
  private final Kind kind;

  /** Whether the new value is of another kind than the old one. */
  private boolean coerced;

  Mutation(Random random) {
    this.random = random;
    this.kind = Kind.values()[random.nextInt(Kind.values().length)];
  }

  /**
   * Whether we may refuse what databind takes: what is required is there and not null, and a number
   * is no string, nor the other way round.
   */
  boolean isOursToRefuse() {
    return kind == Kind.REMOVE || kind == Kind.RENAME || kind == Kind.NULL || coerced;
  }

  /** The changed document. */
  JsonNode of(JsonNode tree) {
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    if (containers.isEmpty()) {
      return replacement(tree);
    }
    JsonNode place = containers.get(random.nextInt(containers.size()));
    if (place instanceof ObjectNode object) {
      change(object);
    } else {
      change((ArrayNode) place);
    }
    return tree;
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (kind == Kind.UNKNOWN) {
      coerced = names.isEmpty();
      object.set(
          "neverHeardOf", names.isEmpty() ? NODES.numberNode(1) : object.get(names.getFirst()));
    } else if (kind == Kind.REORDER) {
      Map<String, JsonNode> all = new LinkedHashMap<>();
      Collections.shuffle(names, random);
      names.forEach(name -> all.put(name, object.get(name)));
      object.removeAll();
      all.forEach(object::set);
    } else if (!names.isEmpty()) {
      String name = names.get(random.nextInt(names.size()));
      if (kind == Kind.REMOVE) {
        object.remove(name);
      } else if (kind == Kind.RENAME) {
        object.set(name + "x", object.remove(name));
      } else {
        object.set(name, replacement(object.get(name)));
      }
    }
  }

  private void change(ArrayNode array) {
    if (kind == Kind.UNKNOWN) {
      array.add(1);
      coerced = true;
    } else if (!array.isEmpty() && kind != Kind.REORDER && kind != Kind.RENAME) {
      int index = random.nextInt(array.size());
      if (kind == Kind.REMOVE) {
        array.remove(index);
      } else {
        array.set(index, replacement(array.get(index)));
      }
    }
  }

  private JsonNode replacement(JsonNode old) {
    JsonNode replacement = other(old);
    coerced =
        old.getNodeType() != replacement.getNodeType()
            || old.isIntegralNumber() != replacement.isIntegralNumber()
            || replacement.isContainer();
    return replacement;
  }

  private JsonNode other(JsonNode old) {
    return switch (kind) {
      case NULL -> NODES.nullNode();
      case TEXT -> NODES.stringNode(old.isString() ? old.stringValue() + "x" : "x");
      case NUMBER -> NODES.numberNode(random.nextInt(100));
      case FRACTION -> NODES.numberNode(1.5);
      case HUGE -> NODES.numberNode(new BigInteger("123456789012345678901234567890"));
      case LITERAL -> NODES.booleanNode(random.nextBoolean());
      case OBJECT -> NODES.objectNode();
      case ARRAY -> NODES.arrayNode();
      case REORDER, UNKNOWN, REMOVE, RENAME -> old;
    };
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isObject() || node.isArray()) {
      containers.add(node);
    }
    node.forEach(child -> collect(child, containers));
  }

  @Override
  public String toString() {
    return kind.name();
  }
}
