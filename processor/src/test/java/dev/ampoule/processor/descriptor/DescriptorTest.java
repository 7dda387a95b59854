package dev.ampoule.processor.descriptor;

import static dev.ampoule.processor.Models.STRING;
import static dev.ampoule.processor.Models.get;
import static dev.ampoule.processor.Models.handler;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.Models;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.LimitsModel;
import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptorTest {

  @Test
  void readsHowAResultIsWrittenAsItWroteIt() throws DescriptorException {
    TypeRef page = TypeRef.of("todo", "Page");
    JsonType text = new JsonType.Text(STRING);
    JsonType coded =
        new JsonType.Coded(
            page, CodecRef.own(TypeRef.of("todo", "Page_JsonCodec")), List.of(text, text));
    BlueprintModel blueprint =
        Models.blueprint(
            "/todos",
            handler(
                "list",
                new ReturnModel(
                    page,
                    ReturnModel.Kind.JSON,
                    false,
                    new JsonType.Collected(page, "java.util.ArrayList", true, coded)),
                List.of(get("/", "LIST"))));
    assertThat(Descriptor.read(Descriptor.write(blueprint)))
        .isEqualTo(blueprint.withOrigin(BlueprintModel.Origin.DESCRIPTOR));
  }

  @Test
  void readsLimitsAsItWroteThem() throws DescriptorException {
    RouteModel free = get("/", "LIST");
    LimitsModel limits = new LimitsModel("5s", "16MiB", free.ref());
    RouteModel limited =
        new RouteModel(
            free.rule(),
            free.template(),
            free.methods(),
            free.defaults(),
            free.strictSlashes(),
            free.mergeSlashes(),
            free.host(),
            free.subdomain(),
            free.redirectTo(),
            free.alias(),
            free.buildOnly(),
            free.consumes(),
            free.produces(),
            limits,
            free.constant(),
            free.ref());
    BlueprintModel blueprint =
        Models.blueprint("/todos", handler("list", Models.text(), List.of(limited, free)));

    assertThat(Descriptor.read(Descriptor.write(blueprint)))
        .isEqualTo(blueprint.withOrigin(BlueprintModel.Origin.DESCRIPTOR));
  }
}
