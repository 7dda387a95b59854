package dev.ampoule.server;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * The keys of TLS, which new ones may replace while connections are made. A handshake asks for a
 * name first, and then for what has that name: names tell old and new keys apart, so that a
 * certificate never comes with another's key.
 */
final class RenewableKeys extends X509ExtendedKeyManager {

  private static final String SEPARATOR = ":";

  private volatile Generation current;

  RenewableKeys(X509ExtendedKeyManager keys) {
    current = new Generation(0, keys, null);
  }

  /** Uses other keys for all handshakes that begin from now on. */
  void renew(X509ExtendedKeyManager keys) {
    Generation old = current;
    current = new Generation(old.number + 1, keys, new Generation(old.number, old.keys, null));
  }

  @Override
  public @Nullable String chooseEngineServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    Generation now = current;
    return now.named(now.keys.chooseEngineServerAlias(keyType, issuers, engine));
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    Generation now = current;
    return now.named(now.keys.chooseServerAlias(keyType, issuers, socket));
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    Generation generation = generation(alias);
    return generation == null ? null : generation.keys.getCertificateChain(name(alias));
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    Generation generation = generation(alias);
    return generation == null ? null : generation.keys.getPrivateKey(name(alias));
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    Generation now = current;
    String[] names = now.keys.getServerAliases(keyType, issuers);
    if (names == null) {
      return null;
    }
    for (int i = 0; i < names.length; i++) {
      names[i] = now.numbered(names[i]);
    }
    return names;
  }

  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }

  /** The keys that a name is from; of older ones only the last are still known. */
  private @Nullable Generation generation(String alias) {
    int number = Integer.parseInt(alias, 0, alias.indexOf(SEPARATOR), 10);
    Generation found = current;
    while (found != null && found.number != number) {
      found = found.older;
    }
    return found;
  }

  private static String name(String alias) {
    return alias.substring(alias.indexOf(SEPARATOR) + 1);
  }

  private record Generation(int number, X509ExtendedKeyManager keys, @Nullable Generation older) {

    @Nullable String named(@Nullable String name) {
      return name == null ? null : numbered(name);
    }

    String numbered(String name) {
      return number + SEPARATOR + name;
    }
  }
}
