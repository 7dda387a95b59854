package dev.ampoule.recorder;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * The methods of the JDK that a closed world cannot see through. {@code ClassLoader.loadClass} is
 * not among them: the JVM itself calls it for every class that it links, and the frame below is
 * then the class that is linked. The scanner of bytecode knows that one.
 */
final class LookUps {

  private static final Map<Class<?>, Pattern> METHODS =
      Map.ofEntries(
          Map.entry(
              Class.class,
              Pattern.compile(
                  "forName|get(Declared)?(Methods?|Fields?|Constructors?)|getRecordComponents"
                      + "|get(Declared)?Annotations?(ByType)?|isAnnotationPresent"
                      + "|getResource(AsStream)?|newInstance")),
          Map.entry(ClassLoader.class, Pattern.compile("resources|get(System)?Resource\\w*")),
          Map.entry(Module.class, Pattern.compile("getResourceAsStream")),
          Map.entry(Method.class, Pattern.compile("invoke")),
          Map.entry(Constructor.class, Pattern.compile("newInstance")),
          Map.entry(Field.class, Pattern.compile("(get|set)(Boolean|Byte|Char|Short|Int|Long)?")),
          Map.entry(Proxy.class, Pattern.compile("newProxyInstance|getProxyClass")),
          Map.entry(ServiceLoader.class, Pattern.compile("load|loadInstalled")),
          Map.entry(ResourceBundle.class, Pattern.compile("getBundle")),
          Map.entry(ObjectInputStream.class, Pattern.compile("readObject|readUnshared")),
          Map.entry(ObjectOutputStream.class, Pattern.compile("writeObject|writeUnshared")),
          Map.entry(
              MethodHandles.Lookup.class,
              Pattern.compile("find\\w+|unreflect\\w*|define\\w*Class\\w*|accessClass")));

  private LookUps() {}

  /** The classes that have such methods. */
  static Class<?>[] types() {
    return METHODS.keySet().toArray(Class<?>[]::new);
  }

  static boolean isOfType(Class<?> type) {
    return METHODS.containsKey(type);
  }

  static boolean isLookUp(Class<?> type, String method) {
    Pattern methods = METHODS.get(type);
    return methods != null && methods.matcher(method).matches();
  }
}
