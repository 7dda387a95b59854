package flaskr.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a user is known by.
 *
 * @param username its name
 * @param password its password
 */
record Credentials(
    @NotBlank(message = "Username is required.") @Size(max = 100) String username,
    @NotBlank(message = "Password is required.") @Size(max = 1000) String password) {

  @Override
  public String toString() {
    return "Credentials[" + username + "]";
  }
}
