import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the table classes of {@code org.duibiao.store.db} from the migrations, as the real PostgreSQL sees them.
 *
 * <p>Arguments: the folder of migrations and the folder to write to. Does nothing when neither the migrations nor this program
 * have changed since the last time.
 */
class GenerateJooq {

  public static void main(String[] args) throws Exception {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path stamp = target.resolve("migrations.sha256");
    String hash = hash(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("filesystem:" + migrations).load().migrate();
      var tool = new GenerationTool();
      tool.setDataSource(postgres.getPostgresDatabase());
      tool.run(new Configuration()
          .withGenerator(new Generator()
              .withDatabase(new Database()
                  .withName("org.jooq.meta.postgres.PostgresDatabase")
                  .withInputSchema("public")
                  .withOutputSchemaToDefault(true)
                  .withExcludes("flyway_schema_history|search|.*trgm.*|.*similarity.*|set_limit|show_limit|gin_.*|gtrgm_.*"))
              .withGenerate(new Generate()
                  .withRoutines(false)
                  .withComments(true)
                  .withImplicitJoinPathsToOne(false)
                  .withImplicitJoinPathsToMany(false)
                  .withImplicitJoinPathsManyToMany(false))
              .withTarget(new Target().withPackageName("org.duibiao.store.db").withDirectory(target.toString()))));
    }
    Files.writeString(stamp, hash);
  }

  private static String hash(Path migrations) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.list(migrations)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
      for (Path file : sorted) {
        digest.update(file.getFileName().toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
    }
    digest.update(ownSource());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] ownSource() throws IOException {
    return Files.readAllBytes(Path.of(System.getProperty("jdk.launcher.sourcefile", "src/build/java/GenerateJooq.java")));
  }
}
