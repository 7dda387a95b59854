package dev.ampoule.processor.model;

import java.util.List;

/**
 * A {@code @Provides} method.
 *
 * @param holder the class that it stands in
 * @param methodName its name
 * @param isStatic whether it is called without an instance of the holder
 * @param provided what it returns
 * @param closeable whether that is {@code AutoCloseable}
 * @param params what it needs
 * @param ref the method
 */
public record ProviderModel(
    TypeRef holder,
    String methodName,
    boolean isStatic,
    TypeRef provided,
    boolean closeable,
    List<ParamModel> params,
    SourceRef ref) {

  public ProviderModel {
    params = List.copyOf(params);
  }
}
