package dev.ampoule.processor.plan.json;

import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.type.TypeRef;

/**
 * A codec class that is generated.
 *
 * @param type the type that it is for
 * @param codec the class
 * @param origin the class of this compilation that it is made from: the type itself, or for a
 *     foreign type the one that mentions it
 * @param places where the codecs of the types stand that this one consists of
 */
public record CodecPlan(JsonClass type, TypeRef codec, TypeRef origin, CodecPlaces places) {}
