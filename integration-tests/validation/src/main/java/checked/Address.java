package checked;

import jakarta.validation.constraints.NotBlank;

@Deliverable
record Address(@NotBlank String name, String city, String country) {}
