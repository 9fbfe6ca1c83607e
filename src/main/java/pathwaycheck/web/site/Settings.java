package pathwaycheck.web.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** All that can be set, but for what is Quarkus's own. A mistake in it, in a name too, stops the start. */
@ConfigMapping(prefix = Settings.PREFIX)
public interface Settings {

    String PREFIX = "pathway-check";

    /**
     * What Kubernetes tells every container of a service that is called as we are. Such variables are nobody's slip.
     */
    Pattern OF_KUBERNETES = Pattern.compile("pathway\\.check\\.(service\\.(host|port.*)|port(\\..*)?)");

    /** The folder that holds a folder for each career. */
    @WithDefault("rules")
    Path rules();

    /**
     * Somebody is writing the rules: a change shows at once, and while something is wrong with it every page says what,
     * in place of what stood there before.
     */
    @WithDefault("false")
    boolean preview();

    /** What those who run this site say about it. */
    Operator site();

    /** Who may use the API. */
    ForPrograms api();

    /** Who may show our pages within their own. */
    OnOtherSites embed();

    /** The names of all settings, as in a file of properties. A list is one, with commas in it. */
    static TreeSet<String> names() {
        return ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(Settings.class)).keySet().stream()
                .filter(name -> !name.endsWith("[*]"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is wrong with the names of these settings. A name under our prefix that we do not know is a slip in one that
     * we do, and the site would run without it; empty: there is none.
     *
     * @param given the names of all that is set, as in a file or as in the environment
     */
    static Optional<String> unknown(Iterable<String> given) {
        var known = names().stream().map(Settings::plain).collect(Collectors.toSet());
        var unknown = StreamSupport.stream(given.spliterator(), false)
                .filter(name -> plain(name).startsWith(plain(PREFIX) + "."))
                .filter(name -> !known.contains(plain(name)))
                .filter(name -> !OF_KUBERNETES.matcher(plain(name)).matches())
                .sorted()
                // A variable is given under a name like a property's, too.
                .collect(Collectors.toMap(Settings::plain, name -> name, (variable, again) -> variable, TreeMap::new));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("There is no setting " + String.join(", ", unknown.values()) + ". There are: "
                        + String.join(", ", names()) + "; or the same as variables, as PATHWAY_CHECK_RULES");
    }

    /** The same for {@code pathway-check.rules} and {@code PATHWAY_CHECK_RULES}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ".");
    }
}
